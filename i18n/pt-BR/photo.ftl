### A tela da foto e as frases para tudo o que se descobre sobre um arquivo de foto.

## A tela

photo-heading = Conferir a foto para o cartão
photo-intro = Escolha a foto que vai enviar com o pedido do Cartão My Number. O { -brand } só lê a foto e nunca muda nada.
photo-choose-button = Escolher uma foto
photo-choose-another-button = Conferir outra foto
photo-drop-hint = Você também pode arrastar fotos, ou uma pasta inteira de fotos, e soltar aqui. As pastas dentro dela ficam de fora.
photo-drop-now = Solte para conferir esta foto
photo-dialog-title = Escolha uma foto
photo-dialog-failed = Se a janela para escolher o arquivo não apareceu, arraste a foto de uma pasta e solte aqui.
photo-dialog-missing = Se a janela para escolher o arquivo não apareceu, falta um componente neste computador (xdg-desktop-portal ou zenity). Peça ajuda a quem cuida dele.
photo-rules-title = Como a foto deve ser no pedido pela internet
photo-checking = Conferindo a foto…
photo-checking-many = Conferindo as fotos: { $done } de { $total }
photo-cancelled = A verificação foi interrompida. Nada foi alterado.
photo-cancelled-many = A verificação foi interrompida depois de { $done } de { $total } fotos. Nada foi alterado.
photo-several-title = Suas fotos
photo-picture-name = Sua foto: { $name }
photo-no-preview = Não dá para mostrar esta imagem aqui.

## O resultado geral

photo-ready-title = Esta foto parece boa
photo-ready-text = O { -brand } não encontrou nenhum problema. Algumas coisas só você pode ver: confira a pequena lista abaixo. Quem decide é a prefeitura.
photo-look-again-title = Olhe de novo antes de enviar
photo-look-again-text = A foto pode ser aceita, mas algo nela pode dar problema.
photo-not-accepted-title = Esta foto provavelmente não será aceita
photo-not-accepted-text = Algo nela não está dentro das regras. Veja aqui o que é e o que fazer.
photo-unreadable-title = Não dá para conferir este arquivo
photo-unreadable-text = O { -brand } não conseguiu ler o arquivo como imagem.

## Formas curtas, para listas e para o terminal

photo-verdict-ready = Parece boa
photo-verdict-look-again = Olhe de novo
photo-verdict-not-accepted = Provavelmente não aceita
photo-verdict-unreadable = Não dá para ler

## Os grupos

photo-group-stops-title = O que precisa ser resolvido
photo-group-look-title = O que merece atenção
photo-group-fine-title = O que está certo
photo-group-unknown-title = O que o { -brand } não sabe dizer
photo-asked-label = Como deve ser:
photo-mend-label = O que fazer:

## Nomes dos itens conferidos

photo-check-format = Tipo de arquivo
photo-check-colour-mode = Cores do arquivo
photo-check-file-size = Tamanho do arquivo
photo-check-pixel-size = Largura e altura
photo-check-damaged = Estado do arquivo
photo-check-orientation = Posição da imagem
photo-check-taken-date = Dia em que a foto foi tirada
photo-check-edited = Edição da foto
photo-check-jpeg-quality = Compressão
photo-check-picture = A foto em si

## O que se exige em cada item

photo-asked-format = Um arquivo JPEG (o nome costuma terminar em .jpg).
photo-asked-colour-mode = Cores normais de tela (RGB). A foto pode ser em preto e branco.
photo-asked-file-size = Um arquivo de { $min } a { $max }.
photo-asked-pixel-size = Largura e altura de { $min } a { $max } pixels cada uma.
photo-asked-damaged = Um arquivo completo, que qualquer programa consegue abrir.
photo-asked-orientation = Uma imagem salva na posição certa, sem precisar girar.
photo-asked-taken-date = Uma foto tirada nos últimos { $months } meses.
photo-asked-edited = Uma foto que não foi editada. Segundo as páginas oficiais, fotos editadas podem ser recusadas.
photo-asked-jpeg-quality = Qualidade { $quality } ou mais, de um total de 100 (limite nosso, não oficial).

## Resultado: tipo de arquivo

photo-format-jpeg = O arquivo é JPEG.
photo-format-other = O arquivo não é JPEG, e sim { $format }.
photo-format-disguised = O nome diz JPEG, mas por dentro o arquivo é { $format }.
photo-format-name-raw = um arquivo RAW de câmera
photo-format-name-video = um vídeo
photo-mend-heic = No iPhone: abra Ajustes > Câmera > Formatos, escolha “Mais Compatível” e tire a foto de novo. Ou mande a foto para o seu próprio e-mail: muitos programas transformam a foto em JPEG ao enviar.
photo-mend-png = Provavelmente é uma captura de tela ou uma imagem da internet. Use a foto original, como saiu da câmera. Se ela também não for JPEG: no Windows, abra no Paint e escolha Arquivo > Salvar como > Imagem JPEG; no Mac, abra na Pré-Visualização, escolha Arquivo > Exportar e depois o formato JPEG.
photo-mend-webp = Imagens salvas de um site ou de um aplicativo de mensagens muitas vezes são WebP. Use a foto original, como saiu da câmera, ou abra esta no Paint (Windows) ou na Pré-Visualização (Mac) e salve como JPEG.
photo-mend-pdf = Um PDF é um documento, não uma foto. Tire a foto com um celular ou uma câmera, ou peça o arquivo JPEG à loja de fotos.
photo-mend-raw = Ajuste a câmera para salvar em JPEG, ou salve a foto como JPEG com o programa da própria câmera.
photo-mend-video = Esta imagem tem movimento. Tire uma foto normal; no iPhone, desative antes o Live Photo.
photo-mend-other-format = Abra a imagem no Paint (Windows) ou na Pré-Visualização (Mac) e salve como JPEG. Se não der certo, tire a foto de novo com um celular.

## Cores

photo-colour-rgb = Cores normais de tela (RGB).
photo-colour-cmyk = As cores são para impressão em gráfica (CMYK).
photo-colour-grey = O arquivo só tem tons de cinza e não tem canais de cor.
photo-colour-cmyk-profile = O arquivo está marcado com cores de impressão (um perfil CMYK).
photo-colour-adobe-ycck = As cores estão salvas de um jeito incomum, que alguns programas leem errado.
photo-colour-unknown = Não dá para saber como as cores estão salvas.
photo-mend-cmyk = Peça à loja de fotos o arquivo em RGB, ou tire a foto de novo com um celular. Celulares e câmeras normalmente salvam em RGB.
photo-mend-grey = A foto pode ser em preto e branco, mas o pedido exige um arquivo RGB. Use a foto colorida, ou salve esta como JPEG em RGB.
photo-mend-colour-odd = Peça um JPEG comum, em RGB, à loja ou a quem mandou a foto. Ou tire a foto de novo com um celular.

## Tamanho do arquivo

photo-size-fits = O arquivo tem { $size }.
photo-size-too-small = O arquivo tem só { $size }.
photo-size-near-min = O arquivo tem { $size }, bem no limite mínimo. Nenhuma página oficial diz se 1 KB são 1.000 ou 1.024 bytes.
photo-size-near-max = O arquivo tem { $size }, bem no limite máximo. Nenhuma página oficial diz se 1 MB são 1.000.000 ou 1.048.576 bytes.
photo-size-too-large = O arquivo tem { $size } e é grande demais.
photo-mend-size-small = Arquivos pequenos muitas vezes vêm de aplicativos de mensagens e sites, que encolhem as imagens. Use a foto original, como saiu da câmera. Passe a foto por cabo ou envie como arquivo, não por um aplicativo de mensagens.
photo-mend-size-large = No aplicativo da câmera, escolha um tamanho de foto menor (por exemplo, 8 ou 12 megapixels) e tire a foto de novo.
photo-mend-size-edge-small = Para ter certeza, use a foto original, como saiu da câmera. O arquivo dela é maior.
photo-mend-size-edge-large = Para ter certeza, escolha um tamanho de foto menor no aplicativo da câmera e tire a foto de novo.

## Largura e altura

photo-pixels-fit = { $width } × { $height } pixels.
photo-pixels-too-few = Só { $width } × { $height } pixels.
photo-pixels-trap = { $width } × { $height } pixels. É uma foto de 35 × 45 mm a 300 dpi, o tamanho que a maioria dos programas de foto para passaporte faz. Serve para o papel, mas é pequena demais para o pedido pela internet.
photo-pixels-too-many = { $width } × { $height } pixels. É mais do que o permitido.
photo-pixels-unknown = Não dá para ler a largura e a altura.
photo-mend-pixels-few = Use a foto original, como saiu da câmera, não uma que veio de um aplicativo de mensagens ou de um site. Se você recortar a foto, deixe pelo menos { $min } pixels de largura e de altura.
photo-mend-pixels-trap = No programa ou na cabine de fotos, escolha 600 dpi (cerca de 827 × 1.063 pixels), ou use a foto original, como saiu da câmera.
photo-mend-pixels-many = No aplicativo da câmera, escolha um tamanho de foto menor e tire a foto de novo.

## O arquivo está completo?

photo-file-intact = O arquivo está completo.
photo-file-cut-off = Falta o final do arquivo. Provavelmente a cópia ou o envio parou no meio.
photo-file-irregular-fail = Dentro do arquivo há dados que não são da foto. Outros programas talvez não consigam abrir o arquivo.
photo-file-irregular = A imagem abre, mas algo dentro do arquivo está fora do normal.
photo-file-cannot-open = Não dá para abrir a imagem que está no arquivo.
photo-file-not-opened = A imagem não foi aberta porque é grande demais.
photo-mend-cut-off = Copie ou envie de novo a foto que está no celular ou na câmera, como arquivo ou por cabo. Se ela continuar danificada, tire outra.
photo-mend-irregular = Copie de novo a foto original do celular ou da câmera e envie essa.
photo-mend-cannot-open = Use a foto original do celular ou da câmera, ou tire a foto de novo e salve como um JPEG normal.

## Posição da foto

photo-upright = O arquivo não traz nenhuma indicação para girar a imagem.
photo-turned = A imagem está salva virada, com uma indicação de como girar. Aqui ela aparece na posição certa. Nenhuma página oficial diz se o site do pedido lê essa indicação.
photo-mend-turned = Quando enviar a foto, veja se ela aparece na posição certa no site. Se não aparecer, abra a foto no Paint (Windows) ou na Pré-Visualização (Mac), gire até ficar certa e salve como JPEG.

## Dia em que a foto foi tirada

photo-taken-recently = Tirada em { $date }.
photo-taken-long-ago = Tirada em { $date }, segundo o arquivo.
photo-taken-unknown = O arquivo não diz quando a foto foi tirada.
photo-taken-future = O arquivo diz { $date }, um dia que ainda não chegou. O relógio da câmera deve estar errado.
photo-mend-taken-long-ago = Tire uma foto nova. Se o relógio da câmera estava errado e a foto é recente, você pode usar esta.
photo-mend-taken-unknown = Só use a foto se você souber que ela foi tirada nos últimos { $months } meses.

## A foto foi editada?

photo-not-edited = Nenhum sinal de programa de edição de fotos.
photo-edited-with = O arquivo foi salvo com o programa { $program }.
photo-mend-edited = Use a foto original, como saiu da câmera, sem filtros, retoques ou troca de fundo. Nenhuma página oficial diz se só cortar as bordas já conta como edição.

## Qualidade da imagem

photo-quality-good = A imagem foi salva com qualidade { $quality } de 100.
photo-quality-low = A imagem foi salva com qualidade { $quality } de 100. Com uma qualidade assim, o rosto aparece com manchas na imagem.
photo-quality-unknown = Não dá para ler a qualidade neste arquivo.
photo-mend-quality-low = Use a foto original, como saiu da câmera. Aplicativos de mensagens e sites diminuem a qualidade.

## O que ainda não é conferido

photo-not-judged = O { -brand } não conseguiu avaliar o rosto, o fundo nem a luz. Confira com os seus próprios olhos:
photo-not-judged-face = só você na foto, olhando direto para a câmera, com a cabeça inteira na imagem
photo-not-judged-background = atrás de você, só uma parede lisa e clara, sem sombra
photo-not-judged-clear = foto nítida, nem escura nem clara demais, sem nada cobrindo os olhos ou o rosto

## Arquivos que não dá para conferir

photo-unreadable-not-found = O arquivo não está mais lá. Talvez tenha sido movido ou apagado.
photo-unreadable-no-permission = Este computador não deixa o { -brand } abrir o arquivo. Copie o arquivo para uma pasta sua, por exemplo para a área de trabalho, e tente de novo.
photo-unreadable-directory = Esta é uma pasta sem imagens. Escolha o arquivo da foto.
photo-unreadable-empty = O arquivo está vazio. Copie ou envie a foto de novo.
photo-unreadable-not-a-picture = Isto não é uma imagem. Escolha o arquivo da foto.
photo-unreadable-io = Não foi possível ler o arquivo até o fim. Se ele estiver em um pen drive ou no celular, copie para este computador e tente de novo.

## As linhas e os números sobre a imagem

photo-guide-frame = Área que a prefeitura deve recortar (35 × 45 mm)
photo-guide-head = Topo da cabeça (duas medidas) e queixo
photo-guide-eyes = Linha dos olhos
photo-guide-middle = Meio da área
photo-finding-place = Número { $number } na imagem.

## A tabela de várias fotos

photo-table-name-button = Arquivo
photo-table-verdict-button = Resultado
photo-table-reasons-button = Problemas principais
photo-table-ascending = Em ordem crescente
photo-table-descending = Em ordem decrescente
photo-table-sort-label = Ordenar por:

## Duas fotos comparadas

photo-compare-before-title = A foto anterior
photo-compare-now-title = Esta foto
photo-compare-better = Melhorou:
photo-compare-worse = Piorou:
photo-compare-same = Não mudou:

## Tabelas para planilhas

photo-table-file-name = Nome do arquivo
photo-table-result = Resultado
photo-table-width = Largura (pixels)
photo-table-height = Altura (pixels)
photo-table-bytes = Tamanho (bytes)
