### O que foi encontrado na própria foto: a cabeça, o rosto, o fundo, a luz.

## Nomes dos itens conferidos

photo-check-face-count = Pessoas na foto
photo-check-head-size = Tamanho da cabeça
photo-check-head-top = Espaço acima da cabeça
photo-check-head-centre = Posição do rosto
photo-check-head-whole = Cabeça nas bordas
photo-check-tilt = Inclinação da cabeça
photo-check-turn = Direção do rosto
photo-check-eyes-open = Olhos
photo-check-mouth = Boca
photo-check-background-even = Fundo
photo-check-background-colour = Cor do fundo
photo-check-background-shadow = Sombras no fundo
photo-check-face-shadow = Luz no rosto
photo-check-sharpness = Nitidez
photo-check-noise = Granulado
photo-check-blocks = Quadradinhos na imagem
photo-check-too-dark = Partes escuras do rosto
photo-check-too-bright = Partes claras do rosto
photo-check-red-eye = Cor dos olhos
photo-check-crop-pixels = Pixels que sobram depois do corte

## O que se exige em cada item

photo-asked-face-count = Uma pessoa e mais ninguém.
photo-asked-head-size = Do topo da cabeça ao queixo, cerca de { $min } a { $max } mm em uma foto de 45 mm de altura. É uma referência, mas uma foto muito longe disso pode ser recusada.
photo-asked-head-top = Cerca de { $min } a { $max } mm acima da cabeça. É uma referência, não um limite rígido.
photo-asked-head-centre = O rosto a cerca de { $max } mm do meio, no máximo. É uma referência, não um limite rígido.
photo-asked-head-whole = A cabeça inteira com todo o cabelo, e um pouco de espaço em volta.
photo-asked-tilt = A cabeça reta, sem inclinar para um dos ombros.
photo-asked-turn = O rosto voltado para a câmera.
photo-asked-eyes-open = Os dois olhos abertos e bem visíveis.
photo-asked-mouth = Expressão calma e boca fechada.
photo-asked-background-even = Nada atrás de você: nem estampa, nem móveis, nem porta.
photo-asked-background-colour = Uma parede ou um pano liso e claro, de preferência branco.
photo-asked-background-shadow = Nenhuma sombra na parede.
photo-asked-face-shadow = A mesma luz nos dois lados do rosto.
photo-asked-sharpness = Um rosto nítido.
photo-asked-noise = Uma imagem limpa, sem granulado.
photo-asked-blocks = Contornos suaves, sem quadradinhos.
photo-asked-too-dark = Um rosto em que dá para ver tudo.
photo-asked-too-bright = Um rosto sem manchas brancas.
photo-asked-red-eye = Olhos na cor natural.
photo-asked-crop-pixels = Pelo menos { $min } pixels de largura depois de recortar a foto em 35 × 45 mm. Quem faz o cartão recorta as fotos nesse formato.

## Duas medidas do mesmo comprimento

photo-range = { $low } a { $high }

## Pessoas

photo-face-one = Um rosto foi encontrado.
photo-face-none = Nenhum rosto foi encontrado.
photo-face-several = { $count } rostos foram encontrados.
photo-face-in-background = Atrás de você há outro rosto, bem menor, por exemplo em um cartaz.
photo-mend-face-none = Tire a foto de frente, com o rosto todo bem iluminado, sem nada na frente, e a câmera a cerca de 1,5 m.
photo-mend-face-several = Tire a foto sem mais ninguém. No iPhone ou no Android, você também pode usar o temporizador e ficar em frente a uma parede.
photo-mend-face-in-background = Fique onde não haja quadro, cartaz nem espelho atrás de você.

## Tamanho e posição da cabeça

photo-head-fits = Do topo da cabeça ao queixo: { $range } mm de 45 mm.
photo-head-small = A cabeça está pequena: { $range } mm de 45 mm.
photo-head-too-small = A cabeça está pequena demais: { $range } mm de 45 mm. Se a foto for recortada mais perto da cabeça, vão faltar pixels.
photo-head-large = A cabeça está grande: { $range } mm de 45 mm.
photo-head-too-large = A cabeça está grande demais: { $range } mm de 45 mm.
photo-head-unclear = Por causa do cabelo, o { -brand } não consegue saber o tamanho da cabeça: { $range } mm de 45 mm.
photo-mend-head-small = Em geral, quem faz o cartão recorta a foto. Para ter certeza, tire outra um passo mais perto, com a cabeça ocupando cerca de três quartos da altura.
photo-mend-head-too-small = Chegue mais perto: a cabeça deve ocupar cerca de três quartos da altura. Não use o zoom e segure o celular em pé.
photo-mend-head-large = Tire a foto de novo, um passo mais longe, e recorte depois.
photo-mend-head-unclear = Veja as linhas na foto: do topo da cabeça (sem contar o cabelo levantado) ao queixo deve haver cerca de três quartos da altura.
photo-top-fits = São { $range } mm.
photo-top-little = Há pouco espaço acima da cabeça: { $range } mm.
photo-top-much = Há muito espaço acima da cabeça: { $range } mm. Dá para recortar o que sobra.
photo-mend-top-little = Segure o celular um pouco mais alto, até aparecer na tela mais ou menos um dedo de parede acima do cabelo.
photo-mend-top-much = Em geral, quem faz o cartão recorta a foto. Para ter certeza, tire outra com menos espaço acima da cabeça.
photo-centre-fits = O rosto está no meio (diferença de { $mm } mm).
photo-centre-off = O rosto está a { $mm } mm do meio.
photo-centre-far-off = O rosto está longe do meio ({ $mm } mm), e falta espaço de um lado para recortar direito.
photo-mend-centre = Tire a foto de novo com o nariz no meio da tela. As linhas de grade da câmera ajudam.
photo-head-whole = Nem o rosto nem o topo da cabeça foram cortados.
photo-head-cut = Uma parte da cabeça ficou cortada.
photo-hair-at-top = O cabelo encosta na borda de cima da foto. Talvez uma parte esteja cortada.
photo-hair-at-side = O cabelo encosta na borda da foto ao lado do rosto.
photo-mend-head-cut = Dê um passo para trás, para que apareça parede em toda a volta da cabeça, e tire a foto de novo.

## Posição da cabeça

photo-head-upright = A cabeça está reta.
photo-head-tilted = A cabeça está inclinada para um lado (cerca de { $degrees }°).
photo-picture-lying = A foto inteira está deitada ou de cabeça para baixo.
photo-mend-tilted = Olhe para a câmera com os olhos na mesma altura. Apoie o celular em um lugar firme, para que ele também não fique inclinado.
photo-mend-lying = Abra a foto no Paint (Windows), na Pré-Visualização (Mac) ou no aplicativo Fotos, gire até ficar em pé e salve como JPEG. Ou segure o celular em pé e tire a foto de novo.
photo-face-ahead = O rosto está virado para a frente.
photo-face-turned = O rosto está virado para um lado (cerca de { $degrees }°).
photo-mend-turned-face = Vire o nariz e os dois ombros para a câmera, para que as duas orelhas apareçam por igual.
photo-eyes-open = Dá para ver os olhos.
photo-eyes-not-seen = O { -brand } não consegue ver bem se os olhos estão abertos. Dê uma olhada: se estiverem abertos, está tudo bem.
photo-mend-eyes = Se você piscou ou olhou para baixo, tire a foto de novo olhando para a lente. Cabelo e óculos não podem cobrir os olhos.
photo-mouth-closed = A boca está fechada ou quase fechada.
photo-mouth-open = A boca está aberta ou os dentes aparecem.
photo-mend-mouth = Feche os lábios e relaxe o rosto. Pode dar um leve sorriso, com os lábios fechados.

## Fundo

photo-background-even = O fundo é liso.
photo-background-uneven = Aparece algo atrás de você: uma estampa, uma linha, um objeto ou uma sombra.
photo-mend-background = Fique a cerca de 1 m de uma parede branca e lisa, ou pendure um lençol branco bem esticado. Tire o que estiver pendurado na parede.
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
photo-too-dark = Em { $percent } % do rosto, a foto está toda preta e não se vê nada.
photo-mend-too-dark = Tire a foto de dia, de frente para uma janela, ou acenda mais luzes. Não fique de costas para a luz.
photo-not-too-bright = Não há luz demais em nenhuma parte do rosto.
photo-too-bright = Em { $percent } % do rosto, a foto está toda branca e não se vê nada.
photo-mend-too-bright = Desligue o flash e não fique direto no sol. No celular, toque no rosto na tela antes de tirar a foto.

## Nitidez

photo-sharp = O rosto está nítido.
photo-unsharp = O rosto não está nítido.
photo-unsharp-little = O rosto está um pouco desfocado.
photo-shaken = A câmera ou a cabeça se mexeu na hora da foto.
photo-mend-unsharp = Limpe a lente, toque no rosto na tela e espere ficar nítido. Uma boa luz ajuda.
photo-mend-shaken = Apoie o celular em algo, use o temporizador (3 ou 10 segundos) e não se mexa.
photo-no-grain = Quase sem granulado.
photo-grainy = A imagem está granulada.
photo-mend-grainy = Havia pouca luz. Tire a foto de dia, perto de uma janela.
photo-no-blocks = Sem quadradinhos.
photo-blocky = A imagem mostra quadradinhos ou degraus. Foi comprimida ou ampliada demais.
photo-mend-blocky = Use a foto original, como saiu da câmera. Aplicativos de mensagens, capturas de tela e ampliações criam esses quadradinhos.
photo-no-red-eye = Sem pupilas vermelhas.
photo-red-eye = As pupilas estão vermelhas. É por causa do flash.
photo-mend-red-eye = Tire a foto de novo sem flash, à luz do dia. Apagar o vermelho com um programa conta como edição.

## Pixels que sobram

photo-crop-fits = Depois de recortar a foto em 35 × 45 mm, sobram { $width } pixels de largura.
photo-crop-tight = Depois de recortar a foto em 35 × 45 mm, sobram só { $width } pixels de largura. Dá na medida, se a cabeça puder ficar um pouco pequena.
photo-crop-wide = A foto é larga, e não se sabe como ela vai ser recortada. Em 35 × 45 mm, podem sobrar cerca de { $width } pixels de largura.
photo-crop-too-small = Depois de recortar a foto em 35 × 45 mm, sobram só { $width } pixels de largura.
photo-mend-crop = Use a foto original, como saiu da câmera: ela tem mais pixels. Se a cabeça estiver pequena na foto, tire outra mais de perto.
photo-mend-crop-wide = Para não ter dúvidas, use a foto original, como saiu da câmera: ela tem mais pixels.

## O que não dá para saber

photo-not-measured = Não dá para saber isso por esta foto.
