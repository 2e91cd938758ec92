### O que só uma pessoa consegue ver na foto: pontos para olhar, motivos e fotos de crianças pequenas.

## Olhe com os seus próprios olhos

eye-heading = Olhe com os seus próprios olhos
eye-intro = O { -brand } não consegue ver os pontos abaixo, por isso não sabe dizer se estão certos. Olhe a sua foto e marque o que estiver certo.
eye-picture-right = Um exemplo certo
eye-picture-wrong = Um exemplo errado

## Os pontos

eye-head = Nada na cabeça: sem chapéu, boné ou faixa larga
eye-head-help = O topo da cabeça e a linha onde o cabelo começa precisam aparecer.
eye-glasses = Sem óculos, ou com lentes claras e sem reflexo
eye-glasses-help = A luz não pode refletir nas lentes, nem a armação cobrir os olhos; na dúvida, tire os óculos.
eye-hair = Sem cabelo cobrindo os olhos ou o contorno do rosto
eye-hair-help = Penteie a franja comprida para o lado e deixe o cabelo comprido atrás dos ombros.
eye-lenses = Sem lentes de contato coloridas ou com desenhos
eye-lenses-help = A página oficial não fala delas, mas com elas você pode parecer outra pessoa; é mais seguro tirar.
eye-retouching = Nada retocado: sem filtro, sem pele alisada, sem olhos aumentados
eye-retouching-help = Em muitos celulares o modo beleza já vem ligado; desligue e tire a foto de novo.
eye-expression = O seu rosto calmo de todo dia: olhos abertos, boca fechada
eye-expression-help = Se você rir, piscar um olho ou fizer careta, pode ficar diferente demais, e a foto pode ser recusada.

## O resultado

eye-all-title = Você marcou todos os pontos
eye-all-text = Você olhou o que o { -brand } não consegue ver. Se não houver outro problema, pode enviar esta foto.
eye-some-title = Ainda há pontos sem marcar
eye-some-text = Olhe a foto outra vez. Se algum ponto não estiver certo, o melhor é tirar outra foto. Se não houver outro jeito, veja se o seu caso está em “Tenho um motivo”.

## Tenho um motivo

eye-reason-title = Tenho um motivo
eye-reason-intro = Às vezes a foto não tem como cumprir todas as regras. Por estes motivos ela ainda pode ser aceita, desde que você informe o motivo ao fazer o pedido.
eye-reason-none = Nenhum motivo especial
eye-reason-none-text = A foto precisa cumprir todas as regras.
eye-reason-religion = Religião
eye-reason-religion-text = Você cobre a cabeça por causa da religião, por exemplo com véu ou turbante.
eye-reason-medical = Doença, lesão ou deficiência
eye-reason-medical-text = Por exemplo, você precisa usar curativo, tapa-olho, óculos escuros ou peruca, ou não consegue se sentar, olhar para a frente ou abrir os olhos.
eye-reason-infant = Bebê ou criança pequena
eye-reason-infant-text = A criança ainda não consegue ficar sentada ou parada.

## O que cada motivo permite

eye-excuses-religion = Pode: cobrir a cabeça e o cabelo.
eye-excuses-medical = Pode: usar o que a saúde exige, tirar a foto na posição deitada, ficar de olhos fechados e deixar aparecer cadeira de rodas ou tubo médico.
eye-excuses-infant = Pode: ficar deitado em um lençol liso e claro, ficar de boca aberta, mostrar a língua, ter lágrimas ou baba no rosto.
eye-excuses-limit = O contorno do rosto precisa continuar visível. Uma foto escura demais, ou sem margem para o recorte, ainda pode ser recusada.

## Nota em um ponto que o motivo permite

eye-excused-religion = Pode ser permitido pelo seu motivo: religião. Não se esqueça de informar ao fazer o pedido.
eye-excused-medical = Pode ser permitido pelo seu motivo: doença, lesão ou deficiência. Não se esqueça de informar ao fazer o pedido.
eye-excused-infant = Pode ser permitido pelo seu motivo: bebê ou criança pequena. Não se esqueça de informar ao fazer o pedido.

## Como informar o motivo

eye-tell-title = Como informar o motivo
eye-tell-choose = Basta um destes jeitos:
eye-tell-form = No papel: escreva o motivo no campo do nome ({ JA("氏名欄") }), na frente do formulário de pedido ({ JA("交付申請書") }).
eye-tell-office = Na prefeitura ({ JA("市区町村の窓口") }): vá até lá ou telefone e informe o motivo e o ID do formulário de pedido ({ JA("申請書ID") }).
eye-tell-call = Por telefone: ligue para { $number }, a linha gratuita do cartão em outros idiomas, e informe o motivo e o ID do formulário de pedido ({ JA("申請書ID") }).
eye-tell-later = A prefeitura pode perguntar sobre o motivo quando você for buscar o cartão.

## Fotos de bebês e crianças pequenas

eye-infant-heading = Foto de bebê ou criança pequena
eye-infant-under-title = Antes de completar 1 ano
eye-infant-under-text = Não é preciso ter foto. O cartão é feito sem ela, e não dá para incluir uma, mesmo que você queira.
eye-infant-under-day = O que conta é a idade da criança no dia do pedido. Isso vale para os pedidos feitos a partir de { $date }.
eye-infant-from-title = Depois de completar 1 ano
eye-infant-from-text = O cartão leva foto. Você pode tirá-la em casa, com o celular:
eye-infant-step-lie = Deite a criança de costas em um lençol liso e claro, sem estampa
eye-infant-step-light = Escolha um lugar com luz do dia, sem sombra no rosto
eye-infant-step-above = Segure o celular bem acima do rosto, sem mexer
eye-infant-step-alone = Só a criança na foto: sem mãos, brinquedos ou chupeta
eye-infant-step-eyes = Olhos abertos, olhando para a câmera; um som baixinho ao lado do celular ajuda
eye-infant-held = Também dá para tirar a foto com a criança no colo. Nesse caso, o adulto se cobre com um pano branco liso, para que só a criança apareça.
eye-infant-mouth = Boca aberta, língua, lágrimas ou baba são aceitas se você informar o motivo “Bebê ou criança pequena”.
eye-infant-picture-how = Um celular bem acima de uma criança deitada em um lençol
eye-infant-picture-right = Certo: só a criança aparece na foto
eye-infant-picture-wrong = Errado: aparecem as mãos de um adulto
