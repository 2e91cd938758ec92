### O que foi encontrado na própria foto: a cabeça, o rosto, o fundo, a luz.

## Nomes das verificações

photo-check-face-count = Só você na foto
photo-check-head-size = Tamanho da cabeça
photo-check-head-top = Espaço acima da cabeça
photo-check-head-centre = Rosto no meio
photo-check-head-whole = Cabeça inteira
photo-check-tilt = Cabeça reta
photo-check-turn = Olhando para a frente
photo-check-eyes-open = Olhos
photo-check-mouth = Boca
photo-check-background-even = Fundo liso
photo-check-background-colour = Cor do fundo
photo-check-background-shadow = Sombra atrás de você
photo-check-face-shadow = Sombra no rosto
photo-check-sharpness = Nitidez
photo-check-noise = Granulado
photo-check-blocks = Quadradinhos na imagem
photo-check-too-dark = Não escura demais
photo-check-too-bright = Não clara demais
photo-check-red-eye = Olhos vermelhos
photo-check-crop-pixels = Pixels que sobram depois do corte

## O que se pede

photo-asked-face-count = Uma pessoa e mais ninguém.
photo-asked-head-size = Do alto da cabeça ao queixo, cerca de { $min } a { $max } mm em uma foto de 45 mm de altura. É uma referência, não um limite rígido.
photo-asked-head-top = Cerca de { $min } a { $max } mm acima da cabeça. É uma referência, não um limite rígido.
photo-asked-head-centre = O rosto a no máximo cerca de { $max } mm do meio. É uma referência, não um limite rígido.
photo-asked-head-whole = A cabeça inteira com todo o cabelo, e um pouco de espaço em volta.
photo-asked-tilt = A cabeça reta, sem pender para um ombro.
photo-asked-turn = O rosto voltado para a câmera.
photo-asked-eyes-open = Os dois olhos abertos e bem visíveis.
photo-asked-mouth = Expressão calma e boca fechada.
photo-asked-background-even = Nada atrás de você: nem estampa, nem móveis, nem porta.
photo-asked-background-colour = Uma parede ou um pano liso e claro, de preferência branco.
photo-asked-background-shadow = Nenhuma sombra na parede.
photo-asked-face-shadow = A mesma luz nos dois lados do rosto.
photo-asked-sharpness = O rosto nítido.
photo-asked-noise = Imagem limpa, sem granulado.
photo-asked-blocks = Contornos suaves, sem quadradinhos.
photo-asked-too-dark = Um rosto em que dá para ver tudo.
photo-asked-too-bright = Um rosto sem manchas brancas.
photo-asked-red-eye = Olhos na cor natural.
photo-asked-crop-pixels = Pelo menos { $min } pixels de largura quando a foto é cortada no quadro de 35 × 45 mm. O órgão corta as fotos nesse formato.

## Duas medidas do mesmo comprimento

photo-range = { $low } a { $high }

## Pessoas

photo-face-one = Um rosto foi encontrado.
photo-face-none = Nenhum rosto foi encontrado.
photo-face-several = { $count } rostos foram encontrados.
photo-face-in-background = Atrás de você há outro rosto, bem menor, por exemplo em um cartaz.
photo-mend-face-none = Tire a foto de frente, com o rosto todo bem iluminado, sem nada na frente, e a câmera a cerca de 1,5 m.
photo-mend-face-several = Tire a foto sem mais ninguém. No iPhone ou no Android, você também pode usar o temporizador e ficar em frente a uma parede sem precisar de ajuda.
photo-mend-face-in-background = Fique onde não haja quadro, cartaz nem espelho atrás de você.

## Tamanho e posição da cabeça

photo-head-fits = Do alto da cabeça ao queixo: { $range } mm de 45 mm.
photo-head-small = A cabeça está pequena: { $range } mm de 45 mm. Há imagem suficiente em volta para cortar mais perto.
photo-head-too-small = A cabeça está pequena demais: { $range } mm de 45 mm. Se a foto for cortada mais perto, sobram poucos pixels.
photo-head-large = A cabeça está grande: { $range } mm de 45 mm.
photo-head-too-large = A cabeça está grande demais: { $range } mm de 45 mm.
photo-head-unclear = Com esse cabelo, o { -brand } não consegue saber o tamanho da cabeça: { $range } mm de 45 mm.
photo-mend-head-small = Em geral o próprio órgão corta a foto. Para garantir, tire outra um passo mais perto, com a cabeça ocupando cerca de três quartos da altura.
photo-mend-head-too-small = Chegue mais perto: a cabeça deve ocupar cerca de três quartos da altura. Não use o zoom e segure o celular em pé.
photo-mend-head-large = Tire a foto de novo um passo mais longe e corte depois.
photo-mend-head-unclear = Veja as linhas na foto: do alto da cabeça (sem o cabelo que fica para cima) ao queixo deve haver cerca de três quartos da altura.
photo-top-fits = Espaço acima da cabeça: { $range } mm.
photo-top-little = Há pouco espaço acima da cabeça: { $range } mm.
photo-top-much = Há muito espaço acima da cabeça: { $range } mm. Dá para cortar o que sobra.
photo-mend-top-little = Segure o celular um pouco mais alto, de modo que apareça na tela cerca de um dedo de parede acima do cabelo.
photo-mend-top-much = Em geral o próprio órgão corta a foto. Para garantir, tire outra com menos espaço acima da cabeça.
photo-centre-fits = O rosto está no meio (a { $mm } mm dele).
photo-centre-off = O rosto está a { $mm } mm do meio.
photo-centre-far-off = O rosto está longe do meio ({ $mm } mm), e falta imagem de um lado para cortar direito.
photo-mend-centre = Tire a foto de novo com o nariz no meio da tela. As linhas de grade da câmera ajudam.
photo-head-whole = A cabeça inteira está na foto.
photo-head-cut = Uma parte da cabeça ficou cortada.
photo-hair-at-top = O cabelo encosta na borda de cima da foto. Talvez uma parte esteja cortada.
photo-hair-at-side = O cabelo encosta na borda da foto ao lado do rosto.
photo-mend-head-cut = Dê um passo para trás, para que apareça parede em toda a volta da cabeça, e tire a foto de novo.

## Posição da cabeça

photo-head-upright = A cabeça está reta.
photo-head-tilted = A cabeça está inclinada para um lado, cerca de { $degrees }°.
photo-picture-lying = A foto inteira está deitada ou de cabeça para baixo.
photo-mend-tilted = Olhe para a câmera com os olhos na mesma altura. Apoie o celular em um lugar firme, para que ele também não fique inclinado.
photo-mend-lying = Abra a foto no Paint (Windows), na Pré-Visualização (Mac) ou no aplicativo Fotos, gire até ficar em pé e salve como JPEG. Ou segure o celular em pé e tire a foto de novo.
photo-face-ahead = O rosto olha para a frente.
photo-face-turned = O rosto está virado para um lado, cerca de { $degrees }°.
photo-mend-turned-face = Vire o nariz e os dois ombros para a câmera, para que as duas orelhas apareçam por igual.
photo-eyes-open = Dá para ver os olhos.
photo-eyes-not-seen = O { -brand } não consegue ver bem se os olhos estão abertos. Olhe você; se estiverem abertos, está tudo certo.
photo-mend-eyes = Se você piscou ou olhou para baixo, tire a foto de novo olhando para a lente. Cabelo e óculos não podem cobrir os olhos.
photo-mouth-closed = A boca está fechada.
photo-mouth-open = A boca está aberta ou os dentes aparecem.
photo-mend-mouth = Feche os lábios e relaxe o rosto. Um leve sorriso de lábios fechados pode.

## Fundo

photo-background-even = O fundo é liso.
photo-background-uneven = Aparece algo atrás de você: uma estampa, uma linha, um objeto ou uma sombra.
photo-mend-background = Fique a cerca de 1 m de uma parede branca e lisa, ou pendure um lençol branco bem esticado. Tire o que estiver na parede.
photo-background-pale = O fundo é claro.
photo-background-dark = O fundo é escuro.
photo-background-colourful = O fundo tem uma cor forte.
photo-mend-background-colour = Fique em frente a uma parede branca ou bem clara. As páginas oficiais em japonês pedem só um fundo liso, mas a página em inglês diz branco ou quase branco.
photo-no-shadow-behind = Os dois lados do fundo são parecidos.
photo-shadow-behind = Um lado do fundo está mais escuro. Pode ser a sua sombra.
photo-mend-shadow-behind = Afaste-se cerca de 1 m da parede e fique de frente para uma janela, para que a sombra caia no chão. Desligue o flash.

## Luz no rosto

photo-face-evenly-lit = Os dois lados do rosto têm luz parecida.
photo-face-half-dark = Um lado do rosto está mais escuro que o outro.
photo-mend-face-shadow = Vire o corpo todo para a janela, para que a luz venha da frente. Um papel ou uma toalha branca do lado escuro ajuda.
photo-not-too-dark = Dá para ver o rosto todo.
photo-too-dark = { $percent } % do rosto está preto, e ali não se vê nada.
photo-mend-too-dark = Tire a foto de dia, de frente para uma janela, ou acenda mais luzes. Não fique de costas para a luz.
photo-not-too-bright = Nenhuma parte do rosto está estourada.
photo-too-bright = { $percent } % do rosto está branco, e ali não se vê nada.
photo-mend-too-bright = Desligue o flash e não fique sob sol direto. No celular, toque no rosto na tela antes de tirar a foto.

## Nitidez

photo-sharp = O rosto está nítido.
photo-unsharp = O rosto não está nítido.
photo-unsharp-little = O rosto está um pouco sem nitidez.
photo-shaken = A câmera ou a cabeça se mexeu na hora da foto.
photo-mend-unsharp = Limpe a lente, toque no rosto na tela e espere ficar nítido. Boa luz ajuda.
photo-mend-shaken = Apoie o celular em algo, use o temporizador (3 ou 10 segundos) e não se mexa.
photo-no-grain = Quase sem granulado.
photo-grainy = A imagem está granulada.
photo-mend-grainy = Havia pouca luz. Tire a foto de dia, perto de uma janela.
photo-no-blocks = Sem quadradinhos.
photo-blocky = A imagem mostra quadradinhos ou degraus. Foi comprimida ou ampliada demais.
photo-mend-blocky = Use a foto como a câmera salvou. Aplicativos de mensagens, capturas de tela e ampliações criam esses quadradinhos.
photo-no-red-eye = Sem pupilas vermelhas.
photo-red-eye = As pupilas estão vermelhas. Isso vem do flash.
photo-mend-red-eye = Tire a foto de novo sem flash, com luz do dia. Tirar o vermelho com um programa conta como edição.

## Pixels que sobram

photo-crop-fits = Sobram { $width } pixels de largura quando a foto é cortada no quadro de 35 × 45 mm.
photo-crop-tight = Sobram só { $width } pixels de largura quando a foto é cortada no quadro de 35 × 45 mm. É o suficiente se a cabeça puder ficar um pouco pequena.
photo-crop-too-small = Sobram só { $width } pixels de largura quando a foto é cortada no quadro de 35 × 45 mm.
photo-mend-crop = Chegue mais perto da câmera, com a cabeça ocupando cerca de três quartos da altura, ou use a foto como a câmera salvou.

## O que não dá para saber

photo-not-measured = Esta foto não permite saber isso.
