### A linha de comando. Nomes de comandos e opções nunca são traduzidos.

cli-usage = Como usar:
cli-help-window = sem nada depois: abre a janela
cli-help-photo = confere fotos; uma pasta vale por todas as imagens dentro dela
cli-help-card = lê o cartão no leitor; não pede senha e não muda nada
cli-help-dates = até quando o cartão e os certificados valem, conforme os dados informados
cli-help-remind = mostra um aviso do que está pendente e termina
cli-help-self-test = confere as fontes, os idiomas, as regras, os modelos de rosto e a pasta das configurações
cli-help-version = mostra a versão
cli-help-help = mostra esta página
cli-help-lang = idioma: en, ja, zh-Hans, zh-Hant, ko, pt-BR, es
cli-help-json = resultado para outros programas
cli-help-today = conta como se hoje fosse este dia (YYYY-MM-DD: ano-mês-dia)
cli-help-reason = um motivo aceito oficialmente: religion (religião), medical (saúde), infant (bebê)
cli-unknown-command = O comando “{ $command }” não existe.
cli-unknown-option = A opção “{ $option }” não existe aqui.
cli-missing-value = Falta um valor depois de { $option }.
cli-extra-word = “{ $word }” está sobrando.
cli-bad-value = “{ $value }” não é um valor aceito para { $option }.
cli-missing-option = É preciso informar { $option }.
cli-no-files = Indique pelo menos uma foto ou uma pasta.
cli-see-help = “temoto --help” mostra tudo o que dá para fazer.
cli-self-test-fonts = Fontes
cli-self-test-languages = Idiomas
cli-self-test-rules = Regras
cli-self-test-models = Modelos de rosto
cli-self-test-settings = Pasta das configurações
cli-self-test-ok = tudo certo
cli-self-test-failed = com problema

## Quando a janela não abre

start-failed-title = O { -brand } não consegue abrir a janela
start-stopped-title = O { -brand } parou de funcionar
start-failed-text = Algo neste computador impede o { -brand } de abrir a janela. Reinicie o computador e tente mais uma vez.
start-stopped-text = Algo deu errado e a janela do { -brand } foi fechada. As suas configurações continuam salvas, e as suas fotos não foram alteradas. Abra o { -brand } de novo.
start-failed-log = Para quem for ajudar você, este arquivo explica mais: { $path }
start-failed-hint = Você ainda pode conferir fotos no terminal: temoto photo ARQUIVO
