### A janela: o que aparece em todas as telas, início, idioma, configurações, sobre.

## Marca

-brand = Temoto

## Em todas as telas

app-title = { -brand }
common-back-button = Voltar
common-cancel-button = Cancelar
common-close-button = Fechar
language-switch-name = Idioma: { $language }. Mudar o idioma
language-switch-hint = Language

## Tela de idioma

language-heading = Escolha o seu idioma
language-later = Você pode mudar depois, em qualquer tela.

## Início

home-heading = O que você quer fazer?
home-intro = O { -brand } ajuda você com o Cartão My Number ({ JA("マイナンバーカード") }). Ele funciona sem internet, e tudo fica só neste computador.
home-photo-title = Conferir a foto para o cartão
home-photo-text = Antes de pedir o cartão, veja se a foto deve ser aceita e o que fazer se não.
home-card-title = Ver o seu cartão
home-card-text = Veja quantas tentativas restam para as senhas e até quando o cartão vale, e troque as suas senhas. É preciso um leitor de cartões.
home-dates-title = Saber quando o seu cartão vence
home-dates-text = Veja quando um cartão e os certificados dele vencem, o que é preciso fazer e até que dia, e receba lembretes a tempo.
home-settings-button = Configurações
home-about-button = Sobre o { -brand }
home-unofficial = O { -brand } não é um programa oficial. Quem dá a palavra final é a prefeitura.

## Configurações

settings-heading = Configurações
settings-language-title = Idioma
settings-theme-title = Cores da tela
settings-theme-system = Igual ao computador
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-theme-contrast = Alto contraste
settings-text-size-title = Tamanho do texto
settings-text-size-hint = Em qualquer tela: segure Ctrl (no Mac: Command) e aperte + para aumentar ou − para diminuir.
settings-text-size-percent = { $percent }%
settings-data-title = O que fica salvo neste computador
settings-data-text = O { -brand } salva só as suas configurações e o que você escrever sobre os cartões que salvar, com as datas deles e o que você marcar. Nenhuma foto é guardada e nada é enviado para lugar nenhum.
settings-data-path = Arquivo: { $path }
settings-data-nowhere = Nada está sendo salvo neste computador.
settings-delete-button = Apagar tudo
settings-delete-heading = Apagar tudo o que o { -brand } salvou?
settings-delete-text = O idioma, as cores e o tamanho do texto que você escolheu, e também os cartões salvos, serão apagados deste computador. Não dá para desfazer. As suas fotos continuam como estão.
settings-delete-yes-button = Sim, apagar tudo
settings-deleted = Tudo o que o { -brand } salvou neste computador foi apagado.

## Sobre

about-heading = Sobre o { -brand }
about-version = Versão { $version }
about-is-title = O que ele é
about-is-text = O { -brand } ({ JA("手元") }, “à mão”) é um programa gratuito para quem mora no Japão, tem ou quer ter o Cartão My Number e acha difícil ler o japonês dos documentos oficiais. Serve também para os voluntários que ajudam essas pessoas.
about-not-title = O que ele não é
about-not-text = Ele não é um programa oficial. Não é do governo, nem de uma prefeitura, nem da J‑LIS ({ JA("地方公共団体情報システム機構") }), que faz os cartões. Ele explica e confere. Quem decide é sempre a prefeitura ou a J‑LIS.
about-offline-title = Tudo fica neste computador
about-offline-text = O { -brand } nunca usa a internet. Não envia nada, não coleta nada e não procura atualizações. Ele só lê a sua foto e nunca muda nada nela.
about-sources-title = De onde vêm as regras
about-sources-text = Aqui estão as regras usadas para conferir a foto, quem as publicou e o dia da nossa última consulta.
about-source-line = { $source } (consulta em { $date })
about-measured-text = Os limites para a foto em si, como nitidez, luz e fundo, são nossos. Chegamos a eles medindo fotos reais. Não são oficiais. Nenhuma verificação olha a cor da pele.
about-old-warning = Algumas destas regras foram consultadas há mais de 12 meses. Pergunte na prefeitura se elas ainda valem.
about-licences-title = Licenças
about-licences-text = O { -brand } é um software livre, sob a licença MIT ou a Apache 2.0, como você preferir. Ele inclui o trabalho de outras pessoas:
about-licences-where = Os textos completos de todas as licenças vieram com o { -brand }, na pasta { $folder }. Estas são todas as partes feitas por outras pessoas:
