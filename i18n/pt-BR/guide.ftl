### The guide: what to do in each situation, and the sheet for the counter.
### Titles of situations, questions and steps are short; texts are sentences. { JA("…") } is the official Japanese term, which people meet on paper.
### Figures such as { $card-fee } are filled in from assets/guide/figures.toml.

## The language of these texts, as in “Is there anyone who speaks …?”

guide-language = português

## Questions

guide-question-holder = Qual é a sua situação no Japão?
guide-answer-holder-stay = Com período de permanência (trabalho, estudo, família e outros)
guide-answer-holder-for-good = Sem prazo (permanente, permanente especial, HSP ii)
guide-answer-holder-japanese = Tenho a nacionalidade japonesa
guide-question-for-whom = Para quem é?
guide-answer-for-whom-self = Para mim
guide-answer-for-whom-child = Para uma criança com menos de { $signature-age } anos
guide-answer-for-whom-other = Para outra pessoa, que não pode ir
guide-question-lost-where = Onde o cartão foi perdido?
guide-answer-lost-where-home = Em casa
guide-answer-lost-where-outside = Fora de casa
guide-question-move-kind = Para onde você se mudou?
guide-answer-move-kind-within = Dentro da mesma cidade, distrito (ku), vila ou povoado
guide-answer-move-kind-other = Para outra cidade, distrito (ku), vila ou povoado
guide-question-moved-on = Em que dia você se mudou?
guide-day-moved-on = Mudança
guide-question-noticed-on = Quando você fez a notificação de entrada?
guide-day-noticed-on = Notificação de entrada
guide-question-moving-out-on = Que dia de saída você informou?
guide-day-moving-out-on = Saída informada
guide-question-changed-on = Em que dia foi a alteração?
guide-day-changed-on = Alteração
guide-question-naturalised-on = Em que dia você obteve a nacionalidade japonesa?
guide-day-naturalised-on = Nacionalidade japonesa
guide-question-card-end = Até quando vale o cartão?
guide-day-card-end = Validade do cartão
guide-question-certificate-end = Até quando valem os certificados?
guide-day-certificate-end = Validade dos certificados
guide-question-stay-end = Quando termina o seu período de permanência?
guide-day-stay-end = Permanência até
guide-question-which-pin = Qual é a senha?
guide-answer-which-pin-user = Senha do usuário, 4 números: sites, conveniência, clínicas
guide-answer-which-pin-signature = Senha de assinatura, de 6 a 16 letras e números
guide-answer-which-pin-entry-support = Senha de auxílio ao preenchimento, 4 números: formulários
guide-answer-which-pin-register = Senha do registro de residentes, 4 números: na prefeitura
guide-answer-which-pin-several = Mais de uma
guide-question-pin-trouble = O que aconteceu com a senha?
guide-answer-pin-trouble-forgotten = Esqueci a senha
guide-answer-pin-trouble-blocked = Está bloqueada: errei vezes demais
guide-question-other-pin = Você sabe a senha do outro certificado?
guide-answer-other-pin-known = Sim, sei uma das duas: a do usuário ou a de assinatura
guide-answer-other-pin-unknown = Não, não sei nenhuma das duas
guide-question-damage-cause = Como o cartão foi danificado?
guide-answer-damage-cause-own = Estava comigo: molhou, queimou ou dobrou
guide-answer-damage-cause-not-own = Sem culpa minha: por um desastre ou um defeito
guide-answer-damage-cause-chip = O chip não é lido, e não sei por quê
guide-question-filed = O que você pediu à imigração?
guide-answer-filed-extension = A renovação da permanência ou outro status
guide-answer-filed-permanent-only = Só a residência permanente ({ JA("永住") })
guide-question-residence-card-kind = Que cartão você recebeu da imigração?
guide-answer-residence-card-kind-ordinary = Um zairyu card comum ({ JA("在留カード") })
guide-answer-residence-card-kind-specified = Um zairyu card especificado ({ JA("特定在留カード") })
guide-question-specified = Você tem um zairyu card especificado?
guide-answer-specified-want = Não, mas talvez queira um
guide-answer-specified-have = Sim, tenho
guide-question-expired-why = O que venceu?
guide-answer-expired-why-stay = O cartão, junto com o meu período de permanência
guide-answer-expired-why-date = O cartão, em um aniversário
guide-answer-expired-why-certificates = Só os certificados; o cartão ainda vale

## Telephone numbers

guide-contact-foreign = Perguntas sobre o cartão, os certificados, perda e roubo, em outros idiomas
guide-contact-japanese = Perguntas sobre o cartão e o número, perda e roubo, em japonês
guide-contact-system = Perguntas sobre o sistema do My Number e o Mynaportal ({ JA("マイナポータル") }), em outros idiomas
guide-contact-fax = Fax, para quem não ouve bem
guide-contact-immigration = Imigração: perguntas sobre a sua permanência, em muitos idiomas
guide-contact-abroad = Do exterior, não é possível ligar para números que começam com 0120. Peça a alguém no Japão que ligue por você.
guide-hours-general = De segunda a sexta, das 9:30 às 20:00; fins de semana e feriados, das 9:30 às 17:30; fechado de 29 de dezembro a 3 de janeiro

## Where facts are from

guide-source-aki-houmu = aki-houmu.jp, escritório particular de serviços de imigração
guide-source-digital-agency = Agência Digital
guide-source-foreign-residents-guide = guia municipal para residentes estrangeiros
guide-source-immigration-lists = duas listas públicas, conferidas em 3 de outubro de 2026, sobre a renovação de permanências de 6 meses ou mais
guide-source-isa = Agência de Serviços de Imigração
guide-source-isa-specified-card = Agência de Serviços de Imigração, perguntas frequentes sobre o zairyu card especificado
guide-source-isa-specified-card-unread = Agência de Serviços de Imigração, perguntas frequentes sobre o zairyu card especificado, resposta não lida
guide-source-j-lis-faq = J-LIS, perguntas frequentes sobre o Cartão My Number
guide-source-j-lis-faq-spanish = J-LIS, perguntas frequentes sobre o Cartão My Number, em espanhol
guide-source-jpki-faq = serviço público de certificação JPKI, perguntas frequentes sobre como redefinir senhas
guide-source-kannai-kaikei = kannaikaikei.jp, notícia de 9 de setembro de 2025 sobre balcões lotados
guide-source-mhlw-paper = documento de agosto de 2026 do Ministério da Saúde, Trabalho e Bem-Estar, citado por duas ferramentas públicas
guide-source-mic = Ministério dos Assuntos Internos e Comunicações
guide-source-mnakamura = mnakamura.net, escritório particular de serviços de imigração
guide-source-my-number-act = Lei do My Number, artigo 17
guide-source-no-fee-found = nenhuma página encontrada que informe o valor
guide-source-no-page-found = nenhuma página encontrada que diga isso
guide-source-no-page-read = nenhuma página oficial lida
guide-source-public-expiry-check = ferramenta pública que calcula a validade, segundo as regras vigentes em 29 de outubro de 2026
guide-source-reread-official-pages = páginas oficiais, relidas por terceiros em 3 de setembro de 2026
guide-source-sian-office = sian-office.jp, escritório particular de serviços de imigração
guide-source-temoto-advice = conselho do { -brand }, não de uma página oficial
guide-source-vietnamese-guide = aplicativo de orientação em vietnamita, que conferiu páginas oficiais em 27 de setembro de 2026
guide-source-visa-information = site visa-information.jp
guide-source-widely-reported = amplamente noticiado

## Steps used in several situations

guide-step-freeze = Peça por telefone o bloqueio do cartão
guide-step-freeze-text = Ligue logo, de dia ou de noite, e diga que o cartão sumiu. No menu de voz, escolha perda ou roubo (na linha em japonês, o número 2). Assim ficam bloqueadas as funções eletrônicas do cartão e também os certificados no celular ({ JA("一時利用停止") }).
guide-step-police-report = Avise a polícia
guide-step-police-report-text = Vá a uma delegacia ou a um posto policial ({ JA("交番") }) e conte o que aconteceu. Anote o número de protocolo do seu aviso ({ JA("受理番号") }). A prefeitura vai pedir esse número.
guide-step-office-notice = Avise a prefeitura e peça um cartão novo
guide-step-office-notice-text = Vá à prefeitura do seu endereço ({ JA("市区町村の窓口") }). Diga que o cartão sumiu e peça um novo ({ JA("再交付") }). Depois de cancelado, o cartão antigo não pode mais ser usado, mesmo que seja encontrado.
guide-step-residence-card-gone = Se o zairyu card também sumiu
guide-step-residence-card-gone-text = Avise também a polícia e pergunte logo na imigração como tirar outro zairyu card ({ JA("在留カード") }). No caso do certificado de residente permanente especial, pergunte na prefeitura. Se você ficou sem nenhum documento com foto, ligue para a prefeitura antes de ir e pergunte o que ela aceita no lugar.
guide-step-apply-photo = Envie o pedido com uma foto
guide-step-apply-photo-text = Preencha o formulário de pedido ({ JA("交付申請書") }) e junte uma foto para documento tirada nos últimos { $photo-months } meses. Envie pelo correio, ou faça o pedido pelo celular, pelo computador ou em uma cabine de fotos que ofereça isso. Se não tiver o formulário, peça um na prefeitura. O { -brand } pode conferir a foto antes.
guide-step-pick-up = Retire o cartão e cadastre as senhas
guide-step-pick-up-text = Um aviso em cartão-postal ({ JA("交付通知書") }) informa onde o cartão está e até quando. Vá pessoalmente; se tiver um cartão antigo, leve-o. Você cadastra as senhas ({ JA("暗証番号") }) no balcão, por isso escolha quais serão antes de ir.
guide-step-new-certificates = Na mesma visita, peça certificados novos
guide-step-new-certificates-text = Os certificados do cartão ({ JA("電子証明書") }) podem deixar de valer, e não se renovam sozinhos. Diga que você quer certificados novos. Em regra, o próprio titular precisa ir, e precisa da senha do usuário e, se houver, da senha de assinatura. Para uma criança com menos de { $signature-age } anos, pergunte se basta o pai, a mãe ou o responsável.
guide-step-book-visit = Veja o horário de funcionamento e agende o atendimento
guide-step-book-visit-text = Veja no site da prefeitura, ou pergunte por telefone, quando o balcão atende e se é possível ou preciso marcar horário. As prefeituras costumam fechar nos fins de semana, nos feriados e de 29 de dezembro a 3 de janeiro. Muitos balcões ficam cheios.

## What to bring, used in several situations

guide-bring-card = O Cartão My Number ({ JA("マイナンバーカード") })
guide-bring-residence-card = O zairyu card ({ JA("在留カード") }) ou o certificado de residente permanente especial
guide-bring-new-residence-card = O novo zairyu card ({ JA("在留カード") })
guide-bring-stamped-residence-card = O zairyu card, com o carimbo { JA("在留期間更新等許可申請中") }; se pediu online, também o e-mail
guide-bring-identity = Outro documento com foto: carteira de motorista, passaporte ou zairyu card
guide-bring-visitor-identity = Documentos de quem vai; para retirar um cartão, dois, como passaporte e habilitação
guide-bring-register-pin = A senha do registro de residentes, 4 números, de cabeça ({ JA("住民基本台帳用") })
guide-bring-user-pin = A senha do usuário, 4 números, de cabeça ({ JA("利用者証明用") })
guide-bring-signature-pin = A senha de assinatura, de 6 a 16 letras e números, de cabeça ({ JA("署名用") })
guide-bring-certificate-pins = A senha do usuário e a de assinatura, de cabeça ({ JA("利用者証明用・署名用") })
guide-bring-photo = Uma foto para documento, 35 × 45 mm, tirada nos últimos { $photo-months } meses
guide-bring-specified-photo = Uma foto para documento; pergunte, onde fizer o pedido, que tamanho deve ter
guide-bring-application-form = O formulário de pedido ({ JA("交付申請書") }); a prefeitura pode imprimir um
guide-bring-issue-postcard = Para retirar o cartão: o cartão-postal que avisa que ele está pronto ({ JA("交付通知書") })
guide-bring-police-number = O número de protocolo do aviso à polícia ({ JA("受理番号") })
guide-bring-fire-report = O atestado do incêndio ou desastre ({ JA("罹災証明書") })
guide-bring-representative-papers = A procuração ou outro comprovante de que você pode agir pelo titular ({ JA("委任状") })
guide-bring-relation-proof = Um comprovante de que você é pai, mãe ou responsável, se não forem da mesma casa
guide-bring-money = Dinheiro para a taxa

## Fees, used in several situations

guide-fee-free = É de graça.
guide-fee-first-free = O primeiro cartão é de graça. Um novo, no lugar de um cartão perdido ou vencido, em geral é pago: pergunte na prefeitura.
guide-fee-free-renewal = Um cartão novo é de graça nos últimos { $renewal-months } meses antes de o antigo vencer. Se você pedir antes disso, ele é pago.
guide-fee-reissue = Um cartão novo costuma custar { $card-fee } ienes, e os certificados dele, { $certificate-fee } ienes; ao todo, { $reissue-fee } ienes. Em geral, paga-se na entrega do cartão. Pergunte na prefeitura, porque pode ser diferente.
guide-fee-express = Se o cartão foi perdido ou danificado, a emissão expressa ({ JA("特急発行") }) costuma custar { $express-fee } ienes, ou { $express-card-fee } ienes sem certificados.
guide-fee-certificates-free = Certificados novos são de graça quando os antigos vencem, ou quando deixaram de valer por causa de uma mudança de endereço ou outra alteração.
guide-fee-not-own-fault = O cartão novo é de graça se a causa não foi sua, como um desastre, um defeito ou um erro da prefeitura. Quem decide é a prefeitura.

## How long it takes, used in several situations

guide-time-same-day = Em geral, é feito na hora, no balcão, enquanto você espera.
guide-time-ordinary = Do pedido até você poder retirar o cartão, leva cerca de { $reissue-months-min } a { $reissue-months-max } meses.
guide-time-express = Com a emissão expressa ({ JA("特急発行") }), leva cerca de { $express-days } dias; no melhor caso, { $express-days-min }. Em geral, o cartão é enviado por carta registrada para o endereço do seu registro de residentes.
guide-time-appointment = Os balcões muitas vezes ficam cheios. Vá cedo e marque horário, se a prefeitura oferecer isso.

## If it is late, used in several situations

guide-late-card-ends = Depois do último dia, o cartão não vale mais ({ JA("失効") }), e a validade não pode ser estendida. Um novo, então, costuma custar { $reissue-fee } ienes e leva de { $reissue-months-min } a { $reissue-months-max } meses.
guide-late-no-notice = Quem tem período de permanência não recebe nenhuma carta avisando que o cartão ou os certificados vão vencer. Anote os dias por conta própria.
guide-late-move-clocks = O cartão perde a validade se a notificação de entrada for feita mais de { $notice-days } dias depois da mudança, ou mais de { $planned-move-days } dias depois do dia previsto da saída. Também perde a validade se não for mostrado na nova prefeitura em até { $continue-days } dias depois da notificação, ou se você se mudar de novo antes disso.
guide-late-certificates-only = Se só os certificados venceram, o cartão em si continua valendo e ainda prova quem você é. As certidões na loja de conveniência e os serviços pela internet não funcionam até você ter certificados novos.

## What changes elsewhere, used in several situations

guide-elsewhere-driving-licence = Se a sua carteira de motorista ({ JA("運転免許") }) está no cartão, ela provavelmente não passa sozinha para um cartão novo. Pergunte na polícia ou no centro de habilitação. Se o cartão foi perdido ou roubado, comunique isso lá também.
guide-elsewhere-health-insurance = Depois que os certificados vencem, o cartão ainda pode ser usado por um tempo como cartão do seguro de saúde ({ JA("健康保険証") }): até o fim do mês que fica { $health-grace-months } meses depois do mês em que eles venceram. Se o próprio cartão venceu, pergunte ao seu seguro de saúde.
guide-elsewhere-phone-certificates = Os certificados no celular deixam de valer junto com os do cartão. Quando o cartão tiver certificados novos, veja se o celular precisa ser configurado de novo.
guide-elsewhere-signature-certificate = O certificado para assinatura ({ JA("署名用電子証明書") }) deixa de valer sempre que o nome, o endereço, o sexo ou a data de nascimento muda. Até você ter um novo, não dá para enviar a declaração de imposto pela internet nem usar outros serviços online que precisam dele.
guide-elsewhere-number-stays = O seu número continua o mesmo.

## Renew the card

guide-situation-renew-card-title = Quero renovar o meu cartão
guide-situation-renew-card-text = Para quem tem um cartão que vence em breve e ainda vale.
guide-situation-renew-card-search = renovar cartão my number, renovação do my number, cartão vai vencer, cartão vence logo, validade do cartão, data de validade, prorrogar cartão, cartão novo, trocar o cartão, 10 anos, 5 anos, carta da J-LIS, envelope azul, koshin, renovar mai nanba
guide-step-renew-stay = Renove a permanência e depois a validade do cartão
guide-step-renew-stay-text = Para quem tem período de permanência, o cartão vence junto com ele, ou antes, em um aniversário: veja a data no cartão. Primeiro, peça à imigração a renovação da permanência, em geral possível a partir de { $stay-window-months } meses antes do fim. Com o novo zairyu card ({ JA("在留カード") }), peça na prefeitura ({ JA("市区町村の窓口") }) que escrevam a nova data no cartão.
guide-step-renew-stay-pending = Se não der tempo, vá mesmo assim
guide-step-renew-stay-pending-text = Se não houver decisão antes de o cartão vencer, peça na prefeitura a extensão especial ({ JA("特例期間延長") }). Se o cartão vence em um aniversário, antes do fim da permanência, peça lá um cartão novo antes desse dia.
guide-step-renew-window = Peça nos últimos { $renewal-months } meses de validade
guide-step-renew-window-text = Nesse período, a renovação ({ JA("更新") }) é de graça. Conte { $renewal-months } meses para trás, até o mesmo dia do mês: o período começa no dia seguinte. Para um cartão que vence em 7 de julho, começa em 8 de abril. Uma carta ({ JA("有効期限通知書") }) chega cerca de { $letter-months-min } a { $letter-months-max } meses antes do fim, mas você pode fazer o pedido sem ela.
guide-step-renew-child = Faça o pedido pela criança e vá junto com ela
guide-step-renew-child-text = Para uma criança com menos de { $signature-age } anos, o pai, a mãe ou o responsável faz o pedido e vai junto ao balcão. A criança também vai. Em regra, o certificado para assinatura não é emitido nessa idade.
guide-step-renew-other = Pergunte antes de ir no lugar de outra pessoa
guide-step-renew-other-text = Outra pessoa só pode retirar o cartão se o titular não puder ir por doença, deficiência ou outro motivo que não se pode evitar. Também são precisos documentos que mostrem o motivo. Pergunte antes na prefeitura que documentos ela aceita e como as senhas são cadastradas.
guide-fee-stay-free = Mudar a data é de graça. Se for preciso um cartão novo porque o campo de anotações está cheio ou porque o tempo do cartão chegou ao fim, isso também é de graça.
guide-late-renew-card = Depois do último dia, o cartão não vale mais ({ JA("失効") }). Aí você precisa de um novo. Pergunte na prefeitura se ele é pago.

## Renew the certificates

guide-situation-renew-certificates-title = Quero renovar os certificados do meu cartão
guide-situation-renew-certificates-text = Para quem tem certificados eletrônicos ({ JA("電子証明書") }) que vencem em breve ou já venceram, enquanto o cartão ainda vale.
guide-situation-renew-certificates-search = certificado venceu, certificado vencido, certificado digital, certificado eletrônico, renovar certificado, e-Tax não funciona, seguro de saúde não funciona, hokensho não passa, máquina da clínica diz que venceu, assinatura digital, JPKI, denshi shomeisho, 5 anos
guide-step-certificates-stay = Pergunte a partir de quando podem ser renovados
guide-step-certificates-stay-text = Para quem tem período de permanência, os certificados nunca valem por mais tempo que o cartão, mas podem vencer antes. Se eles vencem antes, pergunte na prefeitura a partir de quando podem ser renovados. Quando a validade do cartão for mudada, depois da renovação da permanência, peça certificados novos na mesma visita. Se eles venceram e o cartão ainda vale, a prefeitura faz novos.
guide-step-certificates-window = Renove nos últimos { $renewal-months } meses de validade
guide-step-certificates-window-text = Nos últimos { $renewal-months } meses antes de vencerem, a renovação é de graça, e você não precisa de nenhuma carta para isso. Antes disso, pode ser paga. Para saber quando esse período começa, conte { $renewal-months } meses para trás, até o mesmo dia do mês: é no dia seguinte. Se eles já venceram, certificados novos podem ser feitos a qualquer momento.
guide-step-certificates-office = Peça certificados novos na prefeitura
guide-step-certificates-office-text = Vá à prefeitura ({ JA("市区町村の窓口") }) com o cartão e peça certificados novos ({ JA("電子証明書") }). É você quem digita as senhas. Se tiver esquecido alguma, avise: a prefeitura pode cadastrar uma nova ({ JA("暗証番号の再設定") }).
guide-step-certificates-child = Vá com a criança; o pai ou a mãe cadastra a senha
guide-step-certificates-child-text = Em regra, uma criança com menos de { $signature-age } anos só tem o certificado para comprovação do usuário. O pai, a mãe ou o responsável vai junto e cadastra a senha desse certificado.
guide-step-certificates-other = Pergunte antes, se outra pessoa for
guide-step-certificates-other-text = Para os certificados, o próprio titular precisa ir. Se outra pessoa tiver que ir, em geral ela precisa ir duas vezes, com uma carta da prefeitura entre uma ida e outra. Pergunte na prefeitura.

## The card has ended

guide-situation-expired-title = O meu cartão venceu
guide-situation-expired-text = Para quem está com o cartão, ou só os certificados, fora da validade.
guide-situation-expired-search = cartão vencido, my number vencido, fora da validade, passou da data, não vale mais, cartão inválido, esqueci de renovar, tarde demais, perdi o prazo, visto venceu e o cartão também, farmácia não aceitou o cartão, certificado vencido, perdeu a validade, kigengire
guide-step-expired-stay = Primeiro, veja se a sua permanência está em ordem
guide-step-expired-stay-text = O cartão é feito para quem está registrado com um período de permanência válido ({ JA("在留期間") }). Pouco antes do fim desse período, pode ser que ele não seja feito: então renove primeiro a permanência. Se a própria permanência acabou, pergunte logo na imigração.
guide-step-expired-office = Diga na prefeitura que o cartão venceu
guide-step-expired-office-text = A validade de um cartão vencido não pode mais ser estendida. Vá à prefeitura ({ JA("市区町村の窓口") }) com uma foto para documento e peça um cartão novo ({ JA("再交付") }). Pergunte quanto custa e quando fica pronto.
guide-step-expired-child = Vá como pai ou mãe da criança
guide-step-expired-child-text = Para uma criança com menos de { $signature-age } anos, o pai, a mãe ou o responsável faz o pedido. Vá ao balcão junto com a criança.
guide-step-expired-other = Pergunte antes de ir no lugar de outra pessoa
guide-step-expired-other-text = Outra pessoa só pode ir se o titular não puder por doença, deficiência ou outro motivo que não se pode evitar. Pergunte antes na prefeitura que documentos ela aceita e quantas vezes é preciso ir.
guide-fee-expired-date = Para um cartão que venceu em um aniversário, não está claro para nós se o novo é pago. Pergunte na prefeitura; nos outros casos, um cartão novo custa { $reissue-fee } ienes com os certificados.
guide-time-expired-not-express = A emissão expressa ({ JA("特急発行") }) não é oferecida só porque o cartão venceu. Pergunte na prefeitura se o seu caso se encaixa em outro motivo.
guide-late-expired-card = Até ter um cartão novo, use outro documento para provar quem você é. Se precisar do seu número, a prefeitura emite uma certidão de residência ({ JA("住民票") }) com o número.

## The stay was extended

guide-situation-stay-extended-title = A minha permanência foi renovada
guide-situation-stay-extended-text = Para quem recebeu um novo zairyu card com um novo período de permanência, no mesmo status ou em outro.
guide-situation-stay-extended-search = visto renovado, renovei o visto, renovação do visto, visto novo, zairyu card novo, zairyu novo, período de permanência renovado, período de estadia, mudança de status, troca de visto, estudante para trabalho, atualizar o cartão depois do visto, mudar a data do cartão, estender o my number
guide-step-stay-soon = Vá assim que tiver o novo zairyu card
guide-step-stay-soon-text = A validade do Cartão My Number não é estendida junto com a permanência. Peça que ela seja mudada ({ JA("有効期間変更") }) antes que passe o último dia do cartão. No dia em que você recebe o zairyu card ({ JA("在留カード") }), ou quando o balcão atende no fim de semana, pode demorar ou ainda não ser possível, porque a informação da imigração pode não ter chegado à prefeitura.
guide-step-stay-change-date = Peça que mudem a validade do cartão
guide-step-stay-change-date-text = Mostre os dois cartões na prefeitura ({ JA("市区町村の窓口") }) e digite a senha do registro de residentes. A nova data é escrita no campo de anotações ({ JA("追記欄") }); você continua com o mesmo cartão. Se esse campo estiver cheio, ou se a nova data passar do aniversário até o qual um cartão pode valer, é feito um cartão novo, o que demora mais: pergunte se é preciso uma foto.
guide-step-stay-other = Peça a alguém da mesma casa que vá
guide-step-stay-other-text = Alguém da mesma casa que possa digitar a senha do registro de residentes pode pedir que mudem a validade do cartão. Para certificados novos, o próprio titular precisa ir. Outras pessoas em geral precisam ir duas vezes, com uma carta da prefeitura entre uma ida e outra: pergunte antes.
guide-step-stay-child = Vá como pai ou mãe da criança
guide-step-stay-child-text = Para uma criança com menos de { $signature-age } anos, vai o pai, a mãe ou o responsável. Em regra, o certificado para assinatura não é emitido nessa idade.
guide-step-stay-specified = Pergunte se falta fazer alguma coisa
guide-step-stay-specified-text = O novo zairyu card especificado ({ JA("特定在留カード") }) já traz as funções do Cartão My Number. Até onde sabemos, você não precisa ir à prefeitura por causa dele. Pergunte lá antes do último dia do cartão antigo, para que nada fique para trás.
guide-elsewhere-stay-no-new-number = O seu número continua o mesmo, e o cartão também, a não ser que seja preciso fazer um novo.

## The stay is being decided

guide-situation-stay-pending-title = O resultado da imigração não saiu e o cartão vai vencer
guide-situation-stay-pending-text = Para quem fez o pedido à imigração, ainda não tem resposta e tem um cartão que vence com o período de permanência antigo.
guide-situation-stay-pending-search = visto em análise, esperando o visto, visto não saiu, pedido de visto em andamento, imigração não respondeu, extensão especial, prorrogação de dois meses, 2 meses, carimbo no zairyu card, cartão vence antes do visto, eiju em análise, prazo de tolerância, tokurei, shinseichu
guide-step-pending-extend = Peça mais { $extension-months } meses de validade para o cartão
guide-step-pending-extend-text = Vá à prefeitura ({ JA("市区町村の窓口") }) antes que o último dia do cartão passe e peça a extensão especial ({ JA("特例期間延長") }). O pedido à imigração precisa ter sido feito antes do fim da permanência. A extensão só é possível uma vez, só enquanto o cartão vale, e não para permanências de { $short-stay-days } dias ou menos. O prazo extra que a imigração dá não vale automaticamente para o cartão.
guide-step-pending-permanent = Peça também a renovação da permanência
guide-step-pending-permanent-text = Um pedido só de residência permanente ({ JA("永住") }) não estende nem a permanência nem o cartão. Pergunte na imigração sobre a renovação da permanência e faça o pedido antes que a permanência termine. Aí o plano da renovação vale também para você.
guide-step-pending-second-visit = Vá de novo quando o novo zairyu card chegar
guide-step-pending-second-visit-text = A extensão especial não pode ser repetida. Assim que tiver o novo zairyu card ({ JA("在留カード") }), vá à prefeitura com os dois cartões antes que a data estendida passe. Aí o cartão recebe a nova data normal de validade.
guide-step-pending-other = Peça a alguém da mesma casa que vá
guide-step-pending-other-text = Alguém da mesma casa que possa digitar a senha do registro de residentes pode pedir a extensão do cartão. Para certificados novos, o próprio titular precisa ir. Outras pessoas em geral precisam ir duas vezes, com uma carta da prefeitura entre uma ida e outra; por isso, pergunte com antecedência.
guide-step-pending-child = Vá como pai ou mãe da criança
guide-step-pending-child-text = Para uma criança com menos de { $signature-age } anos, vai o pai, a mãe ou o responsável. Em regra, o certificado para assinatura não é emitido nessa idade.
guide-fee-pending-free = A extensão especial é de graça, e a mudança da data depois dela também.
guide-time-pending-how-long = O cartão passa a valer por até { $extension-months } meses depois do fim da permanência, mas nunca além do aniversário até o qual pode valer. Pergunte na prefeitura o dia exato e anote.
guide-elsewhere-pending-specified = Se você pediu um zairyu card especificado ({ JA("特定在留カード") }), provavelmente precisa ir mesmo assim à prefeitura para a extensão especial. Pergunte lá.

## Permanent residence

guide-situation-status-permanent-title = Consegui a residência permanente
guide-situation-status-permanent-text = Para quem recebeu a residência permanente ou o status de Profissional Altamente Qualificado (ii).
guide-situation-status-permanent-search = visto permanente, residente permanente, saiu o permanente, consegui o permanente, eiju, eijuken, eijusha, PR, HSP, profissional altamente qualificado, não preciso mais renovar o visto, mudou o status, validade depois do permanente, cartão ainda com a data antiga
guide-step-permanent-change-date = Peça que mudem a validade antes da data antiga
guide-step-permanent-change-date-text = Vá à prefeitura ({ JA("市区町村の窓口") }) antes que a data do cartão passe; ela não muda sozinha ({ JA("有効期間変更") }). Você continua com o mesmo cartão. Contando os aniversários depois do dia em que o cartão foi feito, ele vale até o décimo, ou até o quinto, se o titular ainda era menor de idade nesse dia.
guide-step-permanent-mail = Não use um formulário que chegue pelo correio
guide-step-permanent-mail-text = Pode ser que você receba uma carta com um formulário de pedido, embora ela não seja para o seu caso. Se usar esse formulário, o resultado pode ser um cartão novo que você vai ter que pagar. Primeiro, peça na prefeitura que mudem a data.
guide-step-permanent-child = Vá como pai ou mãe da criança
guide-step-permanent-child-text = Para uma criança com menos de { $signature-age } anos, vai o pai, a mãe ou o responsável. Em regra, o certificado para assinatura não é emitido nessa idade.
guide-step-permanent-other = Pergunte se alguém da mesma casa pode ir
guide-step-permanent-other-text = Quando a data muda por causa de uma permanência mais longa, pode ir alguém da mesma casa que possa digitar a senha do registro de residentes. Pergunte na prefeitura se isso vale também neste caso. Para certificados novos, o próprio titular precisa ir.
guide-step-permanent-later = Daí em diante, renove antes de um aniversário
guide-step-permanent-later-text = O cartão já não depende de um período de permanência. Nos últimos { $renewal-months } meses antes da nova data, você pode renová-lo de graça ({ JA("更新") }), e uma carta avisa.

## Specified residence card

guide-situation-specified-card-title = Zairyu card e Cartão My Number em um só
guide-situation-specified-card-text = Para quem tem, ou quer ter, um zairyu card especificado ({ JA("特定在留カード") }).
guide-situation-specified-card-search = zairyu card especificado, cartão de residência especificado, cartão único, cartão integrado, dois cartões em um, juntar os cartões, zairyu com my number, tokutei zairyu card, tokutei, novo zairyu card 2026, certificado de permanente especial
guide-step-specified-choice = Decida se você quer um cartão ou dois
guide-step-specified-choice-text = O zairyu card especificado é um zairyu card ({ JA("在留カード") }) que também é um Cartão My Number. Ele existe desde junho de 2026. Ninguém é obrigado a ter; você pode continuar com dois cartões. Para residentes permanentes especiais também há um ({ JA("特定特別永住者証明書") }).
guide-step-specified-apply = Peça junto com outro pedido
guide-step-specified-apply-text = Na imigração, peça quando for renovar a permanência ou mudar de status, pedir a residência permanente, ou pedir um zairyu card novo ou corrigido. Na prefeitura, peça quando avisar uma mudança de endereço. No começo, não era possível fazer esse pedido no sistema pela internet. Pergunte se isso mudou.
guide-step-specified-old-card = Pergunte o que acontece com o seu cartão atual
guide-step-specified-old-card-text = Ao fazer o pedido, pergunte se você pode continuar usando o Cartão My Number até o novo chegar, e se precisa devolvê-lo. Isso não está claro para nós.
guide-step-specified-again = Peça outra vez a cada renovação da permanência
guide-step-specified-again-text = Da próxima vez, ele não vem sozinho. Se você não pedir, vem um zairyu card comum. Aí a função My Number acaba com o período de permanência antigo, a não ser que você peça a atualização na prefeitura ({ JA("市区町村の窓口") }).
guide-step-specified-pending = Se a decisão não sair a tempo, vá à prefeitura
guide-step-specified-pending-text = Se você pediu a renovação da permanência e não há decisão antes de o cartão vencer, peça na prefeitura a extensão especial ({ JA("特例期間延長") }). Até onde sabemos, isso funciona como para os outros cartões. Vá antes de o cartão vencer.
guide-step-specified-pin = Se esqueceu uma senha, pergunte na prefeitura
guide-step-specified-pin-text = As senhas novas ({ JA("暗証番号") }) provavelmente são cadastradas na prefeitura, como nos outros cartões. Isso não está claro para nós: ligue antes de ir.
guide-bring-specified-form = O formulário do pedido e o de cadastro das senhas; pergunte onde fizer o pedido
guide-fee-specified = O preço não está informado aqui. Pergunte ao fazer o pedido.
guide-time-specified = Você não o recebe no mesmo dia. Leva { $specified-weeks } semanas ou mais.
guide-late-specified = Se a função do Cartão My Number acabar com a permanência antiga, você precisa de um cartão novo para isso. Pergunte na prefeitura quanto custa.

## Naturalised

guide-situation-naturalised-title = Obtive a nacionalidade japonesa
guide-situation-naturalised-text = Para quem se naturalizou ({ JA("帰化") }) e tem um Cartão My Number.
guide-situation-naturalised-search = naturalização, me naturalizei, naturalizado, naturalizada, virei japonês, virei japonesa, cidadania japonesa, cidadão japonês, kika, nome novo depois da naturalização, mudei de nacionalidade, passaporte japonês
guide-step-naturalised-report = Peça que escrevam o nome novo no cartão
guide-step-naturalised-report-text = Informe a alteração na prefeitura ({ JA("市区町村の窓口") }) em até { $notice-days } dias e peça que a escrevam no cartão. Antes de ir, pergunte que documentos da naturalização são necessários.
guide-step-naturalised-change-date = Na mesma visita, peça que mudem a validade
guide-step-naturalised-change-date-text = A data do cartão não muda sozinha. Ela precisa ser mudada antes que a data antiga passe ({ JA("有効期間変更") }). Você continua com o mesmo cartão. Contando os aniversários depois do dia em que o cartão foi feito, ele vale até o décimo, ou até o quinto, se o titular ainda era menor de idade nesse dia.
guide-late-naturalised = Avisar é uma obrigação. Se os { $notice-days } dias já passaram, vá mesmo assim, o quanto antes.

## Leaving Japan

guide-situation-leave-japan-title = Vou embora do Japão
guide-situation-leave-japan-text = Para quem se muda para outro país, de vez ou por um tempo mais longo.
guide-situation-leave-japan-search = sair do japão, deixar o japão, voltar para o brasil, voltar ao meu país, retorno ao brasil, ir embora de vez, mudança para o exterior, morar fora, devolver o cartão, notificação de saída, tenshutsu, kikoku, usar o cartão no exterior
guide-step-leave-check = Veja se é mudança ou só uma viagem
guide-step-leave-check-text = Este plano é para quem deixa de ter endereço no Japão. Se não tiver certeza de que o seu tempo fora conta como mudança, pergunte na prefeitura ({ JA("市区町村の窓口") }).
guide-step-leave-notice = Faça a notificação de saída
guide-step-leave-notice-text = Antes de partir, vá à prefeitura com o cartão e faça a notificação de saída ({ JA("転出届") }). Vão perguntar o dia previsto da saída ({ JA("転出予定日") }).
guide-step-leave-return = Devolva o cartão
guide-step-leave-return-text = Estrangeiros não podem continuar usando o cartão no exterior. Devolva-o junto com a notificação ({ JA("返納") }); ele perde a validade no dia previsto da saída. Algumas prefeituras furam o chip e devolvem o cartão como lembrança; você pode perguntar.
guide-step-leave-keep = Peça que o cartão continue valendo no exterior
guide-step-leave-keep-text = Quem tem a nacionalidade japonesa pode continuar usando o cartão no exterior, se pedir isso na prefeitura, no máximo até a véspera do dia previsto da saída ({ JA("国外継続利用") }). Pergunte também o que acontece com os certificados.
guide-step-leave-phone = Anote para quem ligar se perder o cartão lá fora
guide-step-leave-phone-text = Do exterior, não é possível ligar para números que começam com 0120. Combine com alguém no Japão que ligue por você. Pergunte na prefeitura como avisar, do exterior, que o cartão foi perdido.
guide-late-leave-foreign = O cartão perde a validade no dia previsto da saída, mesmo que você não o tenha devolvido.
guide-late-leave-japanese = Se o pedido não for feito até a véspera, o cartão não pode ser usado no exterior e perde a validade com a saída. Quando voltar, você pede um novo.

## Coming back

guide-situation-come-back-title = Voltei a morar no Japão
guide-situation-come-back-text = Para quem tinha ido embora do Japão, mora aqui de novo e quer um cartão.
guide-situation-come-back-search = voltei para o japão, retorno ao japão, de volta ao japão, cheguei do brasil, vim do exterior, entrada no japão, notificação de entrada do exterior, tennyu, número antigo, fazer o cartão de novo, reentrada, já tive o cartão antes
guide-step-back-notice = Faça a notificação de entrada
guide-step-back-notice-text = Vá à prefeitura do seu novo endereço ({ JA("市区町村の窓口") }) e faça a notificação de entrada ({ JA("転入届") }) em até { $notice-days } dias. Diga que você já tinha um número: ele continua o mesmo.
guide-step-back-kept = Se o cartão continuou valendo no exterior, mostre-o
guide-step-back-kept-text = Se a prefeitura deixou o seu cartão valendo para uso no exterior, leve-o quando for fazer a notificação de entrada. Pergunte o que é preciso fazer para continuar a usá-lo.
guide-step-back-express = Peça a emissão expressa
guide-step-back-express-text = Nos { $express-window-days } dias depois da notificação de entrada, quem veio do exterior pode pedir o cartão por emissão expressa ({ JA("特急発行") }). O pedido é feito pessoalmente, na prefeitura. Peça quando fizer a notificação.
guide-step-back-ordinary = Se esse prazo passou, faça o pedido comum
guide-step-back-ordinary-text = Peça um formulário de pedido ({ JA("交付申請書") }) na prefeitura e envie-o com uma foto para documento, ou use-o para pedir pela internet. Um aviso em cartão-postal ({ JA("交付通知書") }) informa quando e onde retirar o cartão.
guide-step-back-stay = Veja se a sua permanência não termina logo
guide-step-back-stay-text = Pouco antes do fim de um período de permanência ({ JA("在留期間") }), pode ser que o cartão não seja feito. Então renove primeiro a permanência e peça o cartão depois.
guide-bring-back-old-card = O antigo Cartão My Number ou o papel com o seu número, se você ainda tiver
guide-fee-back = A emissão expressa é de graça para quem veio do exterior e faz o pedido dentro do prazo. Pergunte na prefeitura quanto custa um cartão depois disso.
guide-late-back = Depois dos { $express-window-days } dias, a emissão expressa não é mais possível por esse motivo. Você ainda pode fazer o pedido comum.

## Questions of some situations

guide-question-found-after = O que foi feito depois da perda?
guide-answer-found-after-frozen = Só o bloqueio por telefone, nada mais
guide-answer-found-after-reported = A prefeitura foi avisada, ou foi pedido um cartão novo
guide-answer-found-after-nothing = Ninguém foi avisado
guide-question-face-wish = Qual é o seu caso?
guide-answer-face-wish-want = Quero um cartão sem senhas
guide-answer-face-wish-have = Tenho um cartão assim
guide-answer-face-wish-pins = Tenho um cartão assim e quero ter senhas

## Used in several of the situations below

guide-step-new-signature-certificate = Peça um novo certificado para assinatura
guide-step-new-signature-certificate-text = Com a alteração, o antigo certificado para assinatura ({ JA("署名用電子証明書") }) deixa de valer; o certificado para comprovação do usuário continua valendo. Se você usa o certificado para assinatura, peça um novo na mesma visita. Você vai precisar da senha dele.
guide-step-household-member-goes = Se não puder ir, peça a alguém da sua casa
guide-step-household-member-goes-text = Em geral, alguém da sua casa pode pedir a alteração do cartão, se souber a senha do registro de residentes desse cartão. Para um novo certificado para assinatura, pode ser que você precise ir pessoalmente. Antes, pergunte à prefeitura por telefone.
guide-step-child-comes-along = Vá junto com a criança
guide-step-child-comes-along-text = Para uma criança com menos de { $representative-age } anos, o pai, a mãe ou outro representante legal ({ JA("法定代理人") }) faz o pedido. Em regra, a criança vai junto para retirar o cartão.
guide-step-someone-else-goes = Pergunte na prefeitura quem pode ir pelo titular
guide-step-someone-else-goes-text = Outra pessoa só pode agir pelo titular por motivos como doença ou deficiência. Pode ser preciso levar documentos que provem isso e ir duas vezes. Pergunte à prefeitura antes que alguém vá lá.
guide-step-stay-ends-soon = Se a permanência termina logo, pergunte antes
guide-step-stay-ends-soon-text = Pouco antes do fim do período de permanência ({ JA("在留期間") }), pode ser que o cartão não seja feito. Pergunte na prefeitura se é melhor pedir agora ou quando a permanência tiver sido renovada. Não deixe o resto para depois: comunique a perda mesmo assim.
guide-fee-ask-fee = Não encontramos nenhuma página que diga quanto isso custa na prefeitura. Pergunte lá.
guide-fee-notes-field-full = Se o espaço para alterações no cartão ({ JA("追記欄") }) estiver cheio, a prefeitura faz um cartão novo. Isso também é de graça.
guide-elsewhere-health-meanwhile = Se você usa o cartão como cartão do seguro de saúde, pergunte ao seu seguro o que mostrar na clínica até ter o novo.

## Moved

guide-situation-moved-title = Eu me mudei
guide-situation-moved-text = Para quem mora em um novo endereço no Japão, no mesmo município ou em outro.
guide-situation-moved-search = mudei de casa, mudança de endereço, endereço novo, trocar o endereço, mudar o endereço do cartão, apartamento novo, mudei de cidade, mudança de cidade, hikkoshi, tenkyo, tennyu, tenshutsu, notificação de entrada, 14 dias, endereço antigo no my number
guide-step-moving-out-notice = Avise o antigo município que você vai sair
guide-step-moving-out-notice-text = Faça a notificação de saída ({ JA("転出届") }) na prefeitura do antigo município e pergunte de que modo ela pode ser feita. Anote o dia da saída que você informar: alguns prazos são contados a partir dele.
guide-step-moving-in-notice = Faça a notificação de entrada
guide-step-moving-in-notice-text = Vá à prefeitura do novo município com o cartão e faça a notificação ({ JA("転入届") }) em até { $notice-days } dias depois da mudança. Ela também precisa ser feita em até { $planned-move-days } dias depois do dia previsto da saída. Vale o prazo que acabar primeiro.
guide-step-change-of-address-notice = Informe o novo endereço
guide-step-change-of-address-notice-text = Vá à prefeitura ({ JA("市区町村の窓口") }) com o cartão e faça a notificação ({ JA("転居届") }) em até { $notice-days } dias depois da mudança.
guide-step-continue-card = Mostre o cartão na nova prefeitura
guide-step-continue-card-text = De preferência na mesma visita, peça para continuar a usar o cartão ({ JA("継続利用") }). A prefeitura escreve nele o novo endereço, e você digita a senha do registro de residentes ({ JA("住民基本台帳用暗証番号") }). Se esqueceu o cartão, leve-o em até { $continue-days } dias, contando o dia da notificação de entrada como o primeiro. Um cartão de reconhecimento facial não tem senha.
guide-step-address-on-card = Peça que escrevam o novo endereço no cartão
guide-step-address-on-card-text = Peça isso na mesma visita. Você digita a senha do registro de residentes ({ JA("住民基本台帳用暗証番号") }). Um cartão de reconhecimento facial não tem senha.
guide-bring-cards-of-all = Os cartões de todos os que se mudaram e a senha do registro de residentes de cada um
guide-bring-residence-card-address = O zairyu card ({ JA("在留カード") }), se você tiver: pergunte se ele também muda
guide-late-within-late = Vá mesmo que o prazo tenha passado. As páginas que lemos não dizem o que isso significa para o cartão; por isso, pergunte na prefeitura.

## The name or other details changed

guide-situation-name-changed-title = O meu nome ou outros dados mudaram
guide-situation-name-changed-text = Para quem tem nome, sexo ou data de nascimento diferente do que está no cartão.
guide-situation-name-changed-search = nome novo, mudança de nome, casei, casamento, divórcio, sobrenome, nome de solteira, nome de casada, nome errado no cartão, grafia do nome, corrigir o nome, nome alternativo, tsushomei, mudança de sexo, data de nascimento errada
guide-step-residence-card-details = Pergunte o que precisa ser mudado primeiro
guide-step-residence-card-details-text = Se você tem um zairyu card ({ JA("在留カード") }), quem muda o nome nele é a imigração ({ JA("出入国在留管理局") }), e não a prefeitura. Pergunte na prefeitura se, antes, é preciso ter o novo zairyu card. Enquanto isso, não deixe passar os { $notice-days } dias.
guide-step-report-change = Peça que escrevam a alteração no cartão
guide-step-report-change-text = Vá à prefeitura ({ JA("市区町村の窓口") }) com o cartão em até { $notice-days } dias depois da alteração. Se for fazer lá uma notificação, como a de casamento, resolva as duas coisas na mesma visita. Você digita a senha do registro de residentes ({ JA("住民基本台帳用暗証番号") }).
guide-bring-change-proof = Um documento que mostre a alteração, se você tiver
guide-late-report-late = A lei dá um prazo de { $notice-days } dias. Vá mesmo que ele tenha passado e pergunte na prefeitura o que isso significa para o cartão.

## Death in the family

guide-situation-death-title = Uma pessoa da minha família faleceu
guide-situation-death-text = Para a família de quem tinha um Cartão My Number.
guide-situation-death-search = morte, morreu, faleceu, falecimento, óbito, falecido, meu marido morreu, minha esposa morreu, mãe, pai, funeral, velório, devolver o cartão, cartão de quem morreu
guide-step-death-ask-office = Pergunte na prefeitura
guide-step-death-ask-office-text = O cartão perde a validade com a morte do titular. Pergunte sobre o cartão na prefeitura ({ JA("市区町村の窓口") }) quando for feita lá a notificação de óbito ({ JA("死亡届") }). O modo de fazer varia; siga o que a prefeitura disser.
guide-step-death-keep-card = Guarde o cartão até a prefeitura dizer o que fazer
guide-step-death-keep-card-text = Ninguém mais pode usá-lo. Antes de entregar o cartão, pergunte na prefeitura se o número ainda é necessário para outros assuntos.
guide-bring-their-card = O cartão da pessoa falecida, se estiver com você

## Lost and stolen

guide-situation-lost-title = Perdi o meu cartão
guide-situation-lost-text = Para quem não encontra o cartão, em casa ou fora dela.
guide-situation-lost-search = cartão perdido, perda do my number, sumiu o cartão, não acho o cartão, não encontro o cartão, extraviado, perdi a carteira, perdi a bolsa, esqueci no trem, deixei cair, bloquear o cartão, segunda via, reemissão, cartão novo, funshitsu
guide-situation-stolen-title = Roubaram o meu cartão
guide-situation-stolen-text = Para quem teve o cartão roubado, só ele ou junto com a bolsa ou a carteira.
guide-situation-stolen-search = cartão roubado, roubo, furto, furtaram, fui roubado, fui roubada, assalto, fui assaltado, ladrão, carteira roubada, bolsa roubada, pegaram o meu cartão, estão usando o meu cartão, bloquear o cartão, roubo de identidade, roubado, me roubaram, polícia, assaltaram
guide-step-look-before-office = Procure mais uma vez
guide-step-look-before-office-text = Enquanto o cartão só está bloqueado por telefone, ele pode ser desbloqueado. Depois que a prefeitura o cancela, não pode mais. Se o cartão foi perdido em casa, não é preciso avisar a polícia.
guide-step-ask-express-lost = Se tiver pressa, peça a emissão expressa
guide-step-ask-express-lost-text = A emissão expressa ({ JA("特急発行") }) é mais rápida e custa mais. Faça o pedido no balcão em até { $express-window-days } dias depois de comunicar a perda na prefeitura. Diga isso já quando comunicar a perda. Com a emissão expressa, o cartão em geral chega por carta registrada; por isso, pergunte como as senhas são cadastradas.
guide-late-not-frozen = Enquanto o cartão não for bloqueado, quem estiver com ele e souber uma senha pode usá-lo. Se você não tem certeza de que o perdeu, peça primeiro o bloqueio e procure depois.
guide-late-express-late-lost = A emissão expressa só é possível em até { $express-window-days } dias depois de comunicar a perda na prefeitura. Depois disso, o cartão novo é feito no prazo comum.
guide-elsewhere-number-meanwhile = Se precisar do seu número antes de ter o cartão novo, peça na prefeitura uma certidão de residência ({ JA("住民票") }) que o mostre.

## Found again

guide-situation-found-title = Achei o cartão que tinha perdido
guide-situation-found-text = Para quem recuperou um cartão perdido ou roubado.
guide-situation-found-search = achei o cartão, encontrei o cartão, cartão apareceu, estava em casa, recuperei o cartão, desbloquear o cartão, tirar o bloqueio, liberar o cartão, cancelar o aviso de perda, usar o cartão de novo, a polícia achou o cartão, reativar
guide-step-lift-freeze = Peça o desbloqueio do cartão
guide-step-lift-freeze-text = Vá à prefeitura do seu endereço ({ JA("市区町村の窓口") }) com o cartão e peça o desbloqueio ({ JA("一時停止解除") }). Não dá para fazer isso por telefone. Você vai precisar de uma senha.
guide-step-return-found-card = Devolva o cartão antigo na prefeitura
guide-step-return-found-card-text = Depois que a prefeitura ({ JA("市区町村の窓口") }) cancela um cartão, ele não pode voltar a valer. Entregue o antigo. Se você ainda não pediu um cartão novo, pode fazer isso na mesma visita.
guide-step-check-found-card = Veja se o cartão está em ordem
guide-step-check-found-card-text = Olhe a data e veja se ele está inteiro. Se esteve nas mãos de outras pessoas, troque as senhas ({ JA("暗証番号") }). O { -brand } pode fazer isso com um leitor de cartões.
guide-bring-all-pins = As suas senhas, de cabeça; a que vão pedir depende do caso ({ JA("暗証番号") })
guide-late-while-frozen = Enquanto o cartão está bloqueado, as funções eletrônicas dele não funcionam, e os certificados no celular também não.
guide-elsewhere-phone-after-freeze = Os certificados no celular foram bloqueados junto com o cartão. Pergunte na prefeitura se eles voltam a funcionar sozinhos.

## Damaged

guide-situation-damaged-title = O meu cartão está danificado ou o chip não funciona
guide-situation-damaged-text = Para quem tem o cartão quebrado, dobrado, queimado, ilegível ou que as máquinas não reconhecem.
guide-situation-damaged-search = cartão quebrado, quebrou o cartão, rachado, dobrado, trincado, molhado, máquina de lavar, queimado, incêndio, enchente, chip não funciona, leitor não lê o cartão, apagado, riscado, não dá para ver a foto
guide-step-try-another-reader = Tente o cartão mais uma vez em outro lugar
guide-step-try-another-reader-text = O problema pode ser do leitor ou do celular. Tente outro, ou coloque o cartão em um leitor de cartões com o { -brand }. Para isso, você não precisa digitar nenhuma senha.
guide-step-ask-express-damaged = Se tiver pressa, peça a emissão expressa
guide-step-ask-express-damaged-text = A emissão expressa ({ JA("特急発行") }) é para cartões queimados, muito danificados ou que não funcionam mais. Faça o pedido no balcão em até { $express-window-days } dias depois do dia em que o cartão ficou sem condições de uso. Com a emissão expressa, o cartão em geral chega por carta registrada; por isso, pergunte como as senhas são cadastradas.
guide-step-office-damaged = Leve o cartão à prefeitura e peça um novo
guide-step-office-damaged-text = Vá à prefeitura do seu endereço ({ JA("市区町村の窓口") }) e leve tudo o que sobrou do cartão. A prefeitura examina o cartão, diz se é preciso um novo e recebe o pedido ({ JA("再交付") }).
guide-bring-damaged-card = O cartão danificado, com todos os pedaços
guide-fee-fault-unclear = Se ninguém sabe por que o chip não funciona, não está claro quem paga. Conte na prefeitura quando e como ele parou, e pergunte.
guide-late-express-late-damaged = A emissão expressa só é possível em até { $express-window-days } dias depois do dia em que o cartão ficou sem condições de uso. Depois disso, o cartão novo é feito no prazo comum.

## PINs

guide-situation-pin-title = Esqueci uma senha ou ela está bloqueada
guide-situation-pin-text = Para quem não sabe mais uma senha do cartão, ou errou a senha vezes demais.
guide-situation-pin-search = esqueci a senha, não lembro a senha, senha errada, senha bloqueada, senha travada, cartão bloqueado, pin bloqueado, tentativas demais, redefinir senha, resetar senha, errei a senha, desbloquear senha, senha de 4 dígitos, senha do e-Tax, anshobango
guide-step-stop-guessing = Não tente adivinhar a senha
guide-step-stop-guessing-text = Depois de { $pin-tries } tentativas erradas seguidas, uma senha de 4 números é bloqueada; a senha de assinatura, depois de { $signature-tries }. Procure antes uma anotação, por exemplo do dia em que você retirou o cartão. O { -brand } mostra quantas tentativas restam, sem gastar nenhuma.
guide-step-blocked-stays = Não espere: a senha bloqueada continua bloqueada
guide-step-blocked-stays-text = Uma senha bloqueada por erros demais não se desbloqueia sozinha. É preciso cadastrar uma nova. Para isso, você não precisa da antiga.
guide-step-reset-app = Redefina sem ir à prefeitura: primeiro, o aplicativo
guide-step-reset-app-text = Instale no celular o aplicativo para isso ({ JA("JPKI暗証番号リセット") }). Ele lê o chip do cartão e confere o seu rosto. É preciso saber a senha do outro certificado, os dois certificados precisam estar valendo, e o seu nome e endereço não podem ter mudado. Se não der certo, vá à prefeitura.
guide-step-reset-kiosk-signature = Na loja de conveniência, cadastre a senha de assinatura
guide-step-reset-kiosk-signature-text = Em até { $kiosk-hours } horas depois de usar o aplicativo, vá à máquina de uma loja de conveniência 7-Eleven, FamilyMart, Lawson, Ministop ou de algumas outras. Escolha lá uma nova senha de assinatura ({ JA("署名用") }); para isso, você digita a senha do usuário. Assim não precisa ir à prefeitura.
guide-step-reset-kiosk-user = Na loja de conveniência, cadastre a senha do usuário
guide-step-reset-kiosk-user-text = Em até { $kiosk-hours } horas depois de usar o aplicativo, vá à máquina de uma loja de conveniência 7-Eleven ou de uma loja do grupo Aeon ({ JA("イオンリテール") }). São menos lojas do que para a senha de assinatura. Escolha lá uma nova senha do usuário ({ JA("利用者証明用") }); para isso, você digita a senha de assinatura. Assim não precisa ir à prefeitura.
guide-step-reset-office = Peça na prefeitura para cadastrar uma nova senha
guide-step-reset-office-text = Na prefeitura ({ JA("市区町村の窓口") }), qualquer senha pode ser cadastrada de novo ({ JA("暗証番号の再設定") }), e várias de uma só vez. Para a senha de auxílio ao preenchimento ({ JA("券面事項入力補助用") }) e a senha do registro de residentes ({ JA("住民基本台帳用") }), é o único jeito. Em regra, o próprio titular vai; para uma criança com menos de { $signature-age } anos, o pai, a mãe ou o responsável vai junto e cadastra a senha.
guide-step-choose-pin = Escolha a nova senha antes de ir
guide-step-choose-pin-text = Evite o seu aniversário, o seu telefone, o seu endereço e sequências como 1234. As três senhas de 4 números podem ser iguais. A senha de assinatura tem de 6 a 16 caracteres: letras maiúsculas e números, pelo menos um de cada. Se anotar uma senha, guarde a anotação longe do cartão.
guide-fee-free-kiosk = Na máquina da loja de conveniência, é de graça.
guide-time-kiosk-hours = Na máquina, dá para fazer das { $kiosk-opens } às { $kiosk-closes }.
guide-late-without-user-pin = Sem a senha do usuário, você não consegue entrar no Mynaportal ({ JA("マイナポータル") }) nem tirar certidões na loja de conveniência. Na clínica, não dá para usar o cartão por meio da senha.
guide-late-without-signature-pin = Sem a senha de assinatura, você não consegue assinar pela internet: uma declaração de imposto de renda, por exemplo.
guide-late-without-entry-support-pin = Sem a senha de auxílio ao preenchimento, programas e máquinas não conseguem pegar do cartão o seu nome, endereço e número.
guide-late-without-register-pin = Sem a senha do registro de residentes, não dá para alterar o cartão no balcão, por exemplo quando você muda de casa.
guide-elsewhere-other-pins-work = As outras senhas do cartão não são bloqueadas junto e continuam funcionando.

## The face-authentication card

guide-situation-face-card-title = Quero ou tenho um cartão sem senhas
guide-situation-face-card-text = Para quem prefere não usar senhas e para quem tem um cartão de reconhecimento facial.
guide-situation-face-card-search = cartão sem senha, sem pin, reconhecimento facial, cartão facial, autenticação facial, não consigo lembrar a senha, idoso, mãe idosa, pai idoso, demência, alzheimer, casa de repouso, asilo, kao ninsho
guide-step-face-card-limits = Saiba o que o cartão faz e o que não faz
guide-step-face-card-limits-text = Um cartão de reconhecimento facial ({ JA("顔認証マイナンバーカード") }) não tem senhas e só tem o certificado para comprovação do usuário. Ele prova quem você é, e clínicas e farmácias podem usá-lo. O Mynaportal ({ JA("マイナポータル") }), as certidões na loja de conveniência e os pedidos pela internet não funcionam com ele.
guide-step-face-card-ask = Peça na prefeitura
guide-step-face-card-ask-text = Diga na prefeitura ({ JA("市区町村の窓口") }) que você quer um cartão sem senhas. Pergunte o que é preciso para isso e se dá para voltar atrás depois.
guide-step-face-card-clinic = Na clínica, use o rosto
guide-step-face-card-clinic-text = A máquina compara o seu rosto com a foto do cartão, ou um funcionário confere. Nenhuma senha é pedida.
guide-step-face-card-move = Na prefeitura, não é preciso digitar senha
guide-step-face-card-move-text = Quando o endereço é alterado no cartão, as outras pessoas digitam a senha do registro de residentes. Você não. Diga que o seu é um cartão de reconhecimento facial.
guide-step-face-card-back = Pergunte se o cartão pode voltar a ter senhas
guide-step-face-card-back-text = Não encontramos nenhuma página que diga como se faz. Pergunte na prefeitura ({ JA("市区町村の窓口") }) o que é preciso, e se é o mesmo cartão ou um novo.
guide-late-face-card-ends = Este cartão também tem um último dia: veja a data impressa nele. Renove antes desse dia ou, se você tem período de permanência, peça que mudem a validade antes dele.

## The first line of the sheet for the counter. It stands beside the Japanese sentence in assets/guide/phrases.toml and means the same.

guide-whose-child = Vim tratar do cartão do meu filho ou da minha filha. Sou representante legal da criança (pai, mãe ou responsável).
guide-whose-other = O titular não pode vir, por isso vim no lugar dele.
guide-request-renew-card = Gostaria de renovar o Cartão My Number.
guide-request-renew-certificates = Gostaria de renovar os certificados eletrônicos do Cartão My Number.
guide-request-reissue-expired = O Cartão My Number venceu. Gostaria de pedir um novo.
guide-request-expired-ask = Parece que o Cartão My Number ou os certificados dele venceram. Por favor, me explique o que preciso fazer.
guide-request-return-found = Encontrei o Cartão My Number que tinha perdido e quero devolvê-lo. Por favor, me explique como pedir um novo.
guide-request-change-date = Foi emitido um novo zairyu card, e o período de permanência mudou. Gostaria de pedir a mudança da validade do Cartão My Number.
guide-request-special-extension = Foi feito um pedido de renovação da permanência ou algo semelhante, e ainda não há resultado. Gostaria de pedir a extensão especial da validade do Cartão My Number.
guide-request-change-date-permanent = O status de residência mudou, e agora a permanência não tem data para terminar (residente permanente, Profissional Altamente Qualificado (ii)). Gostaria de pedir a mudança da validade do Cartão My Number.
guide-request-specified-card = Gostaria de pedir um zairyu card especificado. Por favor, me explique o que preciso fazer.
guide-request-naturalised = Eu me naturalizei e obtive a nacionalidade japonesa. Gostaria de fazer a alteração do Cartão My Number.
guide-request-leave-japan = Vou me mudar do Japão para o exterior. Gostaria de fazer a notificação de saída e o que for preciso com o Cartão My Number.
guide-request-come-back = Voltei do exterior para o Japão. Gostaria de fazer a notificação de entrada e pedir o Cartão My Number.
guide-request-moved = Eu me mudei. Gostaria de informar o novo endereço e fazer o que for preciso com o Cartão My Number.
guide-request-name-changed = O meu nome ou outros dados mudaram. Gostaria de pedir a alteração dos dados escritos no Cartão My Number.
guide-request-death = Uma pessoa da minha família faleceu. Por favor, me explique o que preciso fazer com o Cartão My Number.
guide-request-reissue-lost = O Cartão My Number foi perdido. Gostaria de pedir um novo.
guide-request-reissue-stolen = O Cartão My Number foi roubado. Gostaria de pedir um novo.
guide-request-lift-freeze = Achei o Cartão My Number que tinha perdido. Gostaria de fazer o que for preciso, como o desbloqueio.
guide-request-reissue-damaged = O Cartão My Number está danificado e não pode ser usado. Gostaria de pedir um novo.
guide-request-reset-pin = Não sei uma senha do Cartão My Number, ou ela está bloqueada, e não consigo usá-lo. Gostaria de cadastrar uma nova.
guide-request-reset-pin-forgotten = Esqueci uma senha do Cartão My Number. Gostaria de cadastrar uma nova.
guide-request-reset-pin-blocked = Uma senha do Cartão My Number foi bloqueada. Gostaria de desbloqueá-la e cadastrar uma nova.
guide-request-face-card = Por favor, me explique o que preciso fazer em relação ao Cartão My Number de reconhecimento facial.
guide-request-first-card = Vou fazer o Cartão My Number pela primeira vez. Gostaria de fazer o pedido.
guide-request-express = Gostaria de pedir a emissão expressa do Cartão My Number. Por favor, verifique se o meu caso se encaixa.
guide-request-for-another = Vim no lugar do titular para tratar do Cartão My Number dele.
guide-request-basic-resident-card = Tenho um cartão do registro básico de residentes. Gostaria de pedir o Cartão My Number.

## Sentences to point at. $language is the name of a language, such as English.

guide-phrase-speaks-language = Há alguém que fale { $language }?
guide-phrase-speak-slowly = Poderia falar devagar, em japonês simples?
guide-phrase-repeat = Mais uma vez, por favor.
guide-phrase-write-down = Poderia escrever no papel?
guide-phrase-which-form = Qual formulário preciso preencher?
guide-phrase-where-write = O que escrevo, e onde?
guide-phrase-enter-pin-myself = Por favor, deixe que eu digite a senha.
guide-phrase-certificates-too = Também quero certificados novos. Dá para fazer junto?
guide-phrase-child-too = Dá para resolver junto o cartão do meu filho ou da minha filha?
guide-phrase-how-much = Quanto é a taxa?
guide-phrase-when-ready = Quando posso retirar?
guide-phrase-come-again = Preciso vir de novo? Quando seria?
guide-phrase-keep-card = Posso continuar usando este cartão como está?
guide-phrase-temporary-proof = Existe algum documento que eu possa usar até o novo cartão ficar pronto?
guide-phrase-all-done = Com isso, está tudo resolvido?
guide-phrase-wait = Espere um pouco, por favor.
guide-phrase-yes = Sim
guide-phrase-no = Não
guide-phrase-thank-you = Muito obrigado(a).

## The card for the first time

guide-situation-first-card-title = Quero um Cartão My Number
guide-situation-first-card-text = Para quem mora no Japão e ainda não tem o cartão.
guide-situation-first-card-search = fazer o my number, tirar o my number, pedir o my number, como fazer o cartão my number, primeiro cartão, não tenho o cartão, recém-chegado, cheguei ao japão, solicitar my number, pedido pela internet, formulário de pedido, cartão de número individual, kojin bango, cpf japonês, rg japonês
guide-step-first-stay-end = Se a permanência termina logo, renove-a primeiro
guide-step-first-stay-end-text = O cartão vence junto com o seu período de permanência ({ JA("在留期間") }). Se você pedir pouco antes desse dia, pode ser que o cartão não seja feito, e aí é preciso pedir de novo. Faça o pedido quando a permanência tiver sido renovada. Se não tiver certeza, pergunte na prefeitura.
guide-step-first-newcomer = Peça a emissão expressa
guide-step-first-newcomer-text = Se você acabou de se mudar do exterior para o Japão, ou acabou de entrar no registro de residentes, a prefeitura pode mandar fazer o cartão mais rápido ({ JA("特急発行") }). Faça o pedido lá, pessoalmente, em até { $express-window-days } dias depois da notificação de entrada. É de graça. Pergunte lá o que levar. Os outros passos são para o pedido comum.
guide-step-first-form = Consiga um formulário de pedido
guide-step-first-form-text = Um formulário de pedido com o seu próprio código ({ JA("交付申請書") }) chega pelo correio ao seu endereço registrado. Se você não tiver, ou não puder usá-lo, peça um novo na prefeitura ({ JA("市区町村の窓口") }).
guide-step-first-postcard = Espere o aviso em cartão-postal
guide-step-first-postcard-text = O cartão chega à prefeitura cerca de { $office-weeks-min } a { $office-weeks-max } semanas depois do pedido. Depois disso, um aviso em cartão-postal ({ JA("交付通知書") }) chega ao seu endereço registrado. Ele diz onde retirar o cartão e até que dia. Se você se mudar para outro município antes de ter o cartão, pergunte lá: é preciso pedir de novo.
guide-step-choose-pins = Escolha as senhas antes
guide-step-choose-pins-text = É você quem cadastra as senhas ({ JA("暗証番号") }) ao retirar o cartão: uma de 6 a 16 letras maiúsculas e números, e três de 4 números, que podem ser iguais. Não use nada fácil de adivinhar, como o seu aniversário, o seu endereço ou 1234. Se preferir não ter senhas, pergunte sobre o cartão de reconhecimento facial ({ JA("顔認証マイナンバーカード") }).
guide-bring-notification-card = O cartão de notificação ({ JA("通知カード") }), de papel, se você tiver
guide-bring-basic-card = O antigo cartão do registro básico de residentes ({ JA("住民基本台帳カード") }), se tiver
guide-bring-new-pins = As senhas que você quer ter, de cabeça
guide-late-first-no-last-day = Não há prazo para fazer o pedido. Mas retire o cartão até o dia que está no cartão-postal; se não puder, ligue para a prefeitura antes desse dia.
guide-elsewhere-health-registration = O cartão só pode ser usado como cartão do seguro de saúde ({ JA("健康保険証") }) depois que você cadastra esse uso, uma única vez.
guide-elsewhere-first-dates-stay = O cartão vence com o seu período de permanência, ou antes, em um aniversário: veja a data impressa nele. Nenhuma carta avisa; por isso, peça que mudem a validade cada vez que a permanência for renovada.
guide-elsewhere-first-dates-birthday = Contando os aniversários depois do dia em que o cartão foi feito, ele vale até o décimo; para quem tem menos de { $adult-age } anos, até o quinto. O que vale é a data impressa nele.
guide-question-newcomer = Faz pouco tempo que você mora no Japão?
guide-answer-newcomer-yes = Sim, primeira notificação de entrada há dias ou semanas
guide-answer-newcomer-no = Não, moro no Japão há mais tempo

## A card fast

guide-situation-express-title = Preciso de um cartão com urgência
guide-situation-express-text = Para quem acabou de chegar ao Japão, tem um bebê, ou perdeu ou danificou o cartão.
guide-situation-express-search = urgente, pressa, cartão rápido, emissão expressa, emissão urgente, my number no mesmo dia, uma semana, 5 dias, preciso logo do cartão, como tirar o my number rápido, emergência, tokkyu, tokkyu hakko, expresso
guide-step-express-baby = Faça o pedido antes do primeiro aniversário
guide-step-express-baby-text = Para um bebê com menos de { $infant-age } ano, o cartão pode ser feito por emissão expressa ({ JA("特急発行") }). O pai, a mãe ou outro representante legal ({ JA("法定代理人") }) pode fazer o pedido junto com a notificação de nascimento ({ JA("出生届") }) ou mais tarde, até a véspera do primeiro aniversário. Nesse caso, o cartão não tem foto.
guide-step-express-arrived = Peça logo depois da sua primeira notificação
guide-step-express-arrived-text = Se você se mudou do exterior para o Japão, ou acabou de entrar no registro de residentes com um período de permanência, pode pedir a emissão expressa ({ JA("特急発行") }). O melhor é pedir quando fizer a notificação de entrada. O prazo é de { $express-window-days } dias depois dessa notificação, e você precisa ir à prefeitura pessoalmente.
guide-step-express-lost = Comunique a perda e faça o pedido
guide-step-express-lost-text = Se o cartão foi perdido fora de casa, vá primeiro à polícia e pegue o número de protocolo ({ JA("受理番号") }). Depois, comunique a perda na prefeitura e peça a emissão expressa ({ JA("特急発行") }). O prazo é de { $express-window-days } dias depois de comunicar a perda na prefeitura, e você precisa ir lá pessoalmente.
guide-step-express-damaged = Leve o cartão danificado e faça o pedido
guide-step-express-damaged-text = Se o cartão está queimado, muito danificado ou não funciona mais, você pode pedir a emissão expressa ({ JA("特急発行") }) na prefeitura. O prazo é de { $express-window-days } dias depois do dia em que ele ficou sem condições de uso, e você precisa ir lá pessoalmente.
guide-step-express-number = Faça o pedido logo depois da alteração
guide-step-express-number-text = Se o seu número ou o seu código do registro de residentes ({ JA("住民票コード") }) foi alterado, o cartão perdeu a validade. Você pode pedir a emissão expressa ({ JA("特急発行") }) na prefeitura em até { $express-window-days } dias. Pergunte lá a partir de que dia esse prazo conta.
guide-step-express-notes = Peça um cartão com espaço livre
guide-step-express-notes-text = Se a prefeitura não pôde escrever uma alteração no cartão porque o campo de anotações ({ JA("追記欄") }) está cheio, você pode pedir a emissão expressa ({ JA("特急発行") }). O prazo é de { $express-window-days } dias depois do dia em que você recebeu esse aviso, e você precisa ir lá pessoalmente.
guide-step-express-registered = Pergunte se o seu caso se encaixa
guide-step-express-registered-text = A emissão expressa ({ JA("特急発行") }) também é para quem acabou de entrar no registro de residentes por outro motivo, e para quem saiu da prisão. Em regra, o prazo é de { $express-window-days } dias; para quem saiu da prisão, ele conta a partir do dia em que a pessoa tem um documento de identidade. Pergunte na prefeitura o que vale para você.
guide-step-express-ended = Faça o pedido comum
guide-step-express-ended-text = Um cartão vencido, ou que vence em breve, não está entre os casos da emissão expressa ({ JA("特急発行") }), nem quando venceu junto com o período de permanência. Faça o pedido comum, o quanto antes. Se, até lá, precisar de um documento com o seu número, peça uma certidão de residência que o mostre ({ JA("住民票の写し") }).
guide-step-express-pins = Pense nas senhas e pergunte como são cadastradas
guide-step-express-pins-text = Você precisa de uma senha ({ JA("暗証番号") }) de 6 a 16 letras maiúsculas e números, e de três de 4 números, que podem ser iguais. Como o cartão chega pelo correio, pergunte no balcão como as senhas são cadastradas.
guide-step-express-post = Esteja em casa quando o correio passar
guide-step-express-post-text = Em geral, o cartão é enviado por carta registrada para o endereço do seu registro de residentes. Veja se o seu nome está na caixa de correio e pergunte na prefeitura em que dia ele pode chegar.
guide-fee-express-by-cause = O preço depende do motivo da alteração. Pergunte na prefeitura antes de fazer o pedido.
guide-late-express-late = Depois do último dia, só é possível o pedido comum. Ele leva cerca de { $reissue-months-min } a { $reissue-months-max } meses.
guide-question-express-why = Por que você precisa de um cartão?
guide-answer-express-why-baby = É para um bebê com menos de { $infant-age } ano
guide-answer-express-why-arrived = Acabei de vir morar no Japão
guide-answer-express-why-lost = Perdi o cartão, ou ele foi roubado
guide-answer-express-why-damaged = O cartão está danificado ou não funciona
guide-answer-express-why-notes-full = Não há mais espaço no cartão para alterações
guide-answer-express-why-number-changed = O meu número ou código de registro foi alterado
guide-answer-express-why-registered = Entrei agora no registro de residentes por outro motivo
guide-answer-express-why-other = O cartão venceu ou vence logo, ou nenhum destes casos
guide-question-express-from = Dia da notificação, do dano ou da alteração?
guide-day-express-from = Conta a partir de

## For a child, or for somebody who cannot come

guide-situation-for-another-title = Vou fazer isto para uma criança ou outra pessoa
guide-situation-for-another-text = Para pais, famílias e quem ajuda pessoas que não podem ir sozinhas à prefeitura.
guide-situation-for-another-search = my number para bebê, criança, filho, filha, recém-nascido, procurador, representante, procuração, ininjo, dairinin, mãe doente, não pode ir à prefeitura, internado, hospital, meu marido pode retirar o cartão
guide-step-another-baby = Peça com a notificação de nascimento ou logo depois
guide-step-another-baby-text = Para um bebê com menos de { $infant-age } ano, o pai, a mãe ou outro representante legal ({ JA("法定代理人") }) faz o pedido. Pode ser junto com a notificação de nascimento ({ JA("出生届") }). O cartão não tem foto. Até a véspera do primeiro aniversário, ele pode ser feito por emissão expressa ({ JA("特急発行") }).
guide-step-another-apply = Faça o pedido no lugar da pessoa
guide-step-another-apply-text = Para uma criança com menos de { $signature-age } anos, ou um adulto sob curatela, quem faz o pedido é o pai, a mãe, o tutor, o curador ou outro representante legal ({ JA("法定代理人") }).
guide-step-another-apply-self = Deixe que a própria pessoa faça o pedido
guide-step-another-apply-self-text = A partir dos { $signature-age } anos, a pessoa faz o pedido em seu próprio nome e, em regra, retira o cartão pessoalmente.
guide-step-another-apply-adult = Envie o pedido pelo correio ou pela internet
guide-step-another-apply-adult-text = A pessoa pode fazer o pedido pelo correio ou pela internet; assim, ninguém precisa sair de casa para isso. Se não for possível, pergunte na prefeitura ({ JA("市区町村の窓口") }) se você pode pedir no lugar dela ({ JA("代理人") }).
guide-step-another-ask-first = Pergunte antes se você pode retirar o cartão
guide-step-another-ask-first-text = Outra pessoa só pode retirar um cartão se o titular não puder ir por doença, deficiência ou outro motivo inevitável. Ligue para a prefeitura antes de ir. Ela informa com que documentos você prova o motivo e que pode agir pela pessoa ({ JA("委任状") }).
guide-step-another-agent-pins = Peça as senhas escritas em um papel lacrado
guide-step-another-agent-pins-text = Se você não é o representante legal ({ JA("法定代理人") }), quem digita as senhas ({ JA("暗証番号") }) no balcão são os funcionários. A pessoa escreve as senhas em um formulário da prefeitura e o lacra. Você não precisa vê-las. Conte com duas idas à prefeitura.
guide-step-another-legal = Vá como representante legal
guide-step-another-legal-text = O pai, a mãe, o tutor ou o curador ({ JA("法定代理人") }) pode fazer isso. Pode ser que você precise provar o parentesco ou o vínculo. Isso não é preciso se vocês são da mesma casa, ou se o registro de família (koseki) da pessoa fica nesse município. Para os certificados, é você quem cadastra a senha.
guide-step-another-household = Pergunte se alguém da mesma casa pode ir
guide-step-another-household-text = Uma pessoa da mesma casa ({ JA("同一世帯員") }) que possa digitar a senha do registro de residentes ({ JA("住民基本台帳用") }) muitas vezes pode pedir que escrevam no cartão um novo endereço ou uma nova data. Pergunte na prefeitura o que ela permite.
guide-step-another-certificates = Para os certificados, o titular deve ir
guide-step-another-certificates-text = Em regra, só o titular recebe certificados novos ({ JA("電子証明書") }) na hora. Algumas prefeituras permitem que alguém da mesma casa os peça no mesmo dia da notificação de uma mudança de endereço. Para senhas novas ({ JA("暗証番号") }), pergunte do que a prefeitura precisa.
guide-step-another-inquiry = Se for qualquer outra pessoa, conte com duas idas
guide-step-another-inquiry-text = Depois da primeira ida, a prefeitura envia uma carta de consulta ({ JA("照会書") }) para o endereço do titular. O titular a preenche. Com essa carta, você vai pela segunda vez.
guide-step-another-together = Retirem o cartão juntos
guide-step-another-together-text = Se o cartão for retirado na prefeitura, a criança, ou a pessoa sob curatela, precisa ir junto. Como representante legal ({ JA("法定代理人") }), você cadastra a senha.
guide-bring-holder-identity = Documentos de identidade do titular do cartão; pergunte quantos e quais
guide-bring-representative-identity = Os seus documentos de identidade: dois, como passaporte e zairyu card
guide-bring-cannot-come-proof = Um documento que mostre por que a pessoa não pode ir, como um atestado médico
guide-time-another-two-visits = Entre a primeira e a segunda ida, uma carta vai pelo correio até o titular. Vá bem antes do último dia.
guide-late-another-baby-late = A partir do primeiro aniversário, a emissão expressa não é mais possível por esse motivo, e o cartão precisa de foto.
guide-late-another-same-days = Os últimos dias são os mesmos, não importa quem vá. Procure a página da própria situação, como uma mudança de endereço ou um novo período de permanência.
guide-elsewhere-another-no-signature = Em regra, não há certificado para assinatura ({ JA("署名用電子証明書") }) para crianças com menos de { $signature-age } anos e adultos sob curatela. Há o certificado para comprovação do usuário ({ JA("利用者証明用電子証明書") }).
guide-question-another-who = Para quem é?
guide-answer-another-who-baby = Um bebê com menos de { $infant-age } ano
guide-answer-another-who-child = Uma criança maior, com menos de { $signature-age } anos
guide-answer-another-who-teen = Alguém com { $signature-age } anos ou mais, mas menos de { $adult-age }
guide-answer-another-who-adult = Um adulto que não pode ir
guide-answer-another-who-ward = Um adulto sob curatela
guide-question-another-what = O que é preciso fazer?
guide-answer-another-what-get = Pedir ou retirar um cartão
guide-answer-another-what-change = Escrever no cartão um novo endereço, nome ou data
guide-answer-another-what-certificates = Pedir certificados novos ou senhas novas

## An old Basic Resident Registration Card

guide-situation-basic-resident-card-title = Tenho um antigo cartão do registro básico de residentes
guide-situation-basic-resident-card-text = Para quem ainda tem o cartão que veio antes do Cartão My Number.
guide-situation-basic-resident-card-search = juki card, jukicard, cartão juki, cartão antigo de residente, cartão antigo da prefeitura, documento antigo, cartão de antes de 2016, jumin kihon daicho, juki net, cartão do jumin kihon vencido, devolver o cartão antigo
guide-step-basic-ended = Não use mais o cartão antigo
guide-step-basic-ended-text = Esses cartões ({ JA("住民基本台帳カード") }) foram emitidos até dezembro de 2015, e a esta altura todos já devem ter vencido; veja a data no seu. O Cartão My Number ficou no lugar deles. O seu zairyu card ({ JA("在留カード") }) é outro cartão; fique com ele.
guide-step-basic-return = Devolva o cartão antigo
guide-step-basic-return-text = Leve-o à prefeitura ({ JA("市区町村の窓口") }). Se quiser um Cartão My Number, você devolve o antigo ao retirar o novo. Se quiser guardar o antigo como lembrança, pergunte: a prefeitura pode invalidá-lo e devolvê-lo a você.

## Certificates on a smartphone

guide-situation-phone-title = Os certificados do cartão no meu celular
guide-situation-phone-text = Para quem usa, ou quer usar, o celular no lugar do cartão.
guide-situation-phone-search = my number no celular, my number no iphone, android, apple wallet, carteira digital, certificado no celular, perdi o celular, celular roubado, celular novo, troquei de celular, vender o celular, aplicativo maina, aplicativo mynaportal, my number parou no celular, sumaho
guide-step-phone-freeze = Ligue agora e diga que o celular sumiu
guide-step-phone-freeze-text = Perda e roubo podem ser comunicados de dia e de noite. Quando o cartão é bloqueado ({ JA("一時利用停止") }), os certificados no celular são bloqueados junto. Se o cartão ainda está com você, diga isso e pergunte se dá para bloquear só o celular.
guide-step-phone-check = Veja se o cartão permite isso
guide-step-phone-check-text = Os certificados no celular ({ JA("スマホ用電子証明書") }) são feitos a partir dos que estão no cartão. Por isso, o certificado para assinatura ({ JA("署名用電子証明書") }) do cartão precisa estar valendo, e você precisa saber a senha dele. Em regra, crianças com menos de { $signature-age } anos não têm esse certificado. Com um cartão de reconhecimento facial ({ JA("顔認証マイナンバーカード") }), não é possível.
guide-step-phone-app = Configure com o aplicativo
guide-step-phone-app-text = Isso é feito no aplicativo do governo ({ JA("マイナアプリ") }), que até agosto de 2026 se chamava Mynaportal ({ JA("マイナポータル") }). O aplicativo precisa de um iPhone com iOS 16.4 ou mais novo, ou de um celular com Android 11 ou mais novo que consiga ler cartões (NFC). Nem todos esses celulares podem guardar certificados: o aplicativo informa se o seu pode. Siga os passos dele, com o cartão e as senhas à mão.
guide-step-phone-again = Configure o celular de novo
guide-step-phone-again-text = Quando o cartão ou os certificados dele vencem, os do celular também deixam de valer. Primeiro, peça na prefeitura ({ JA("市区町村の窓口") }) certificados novos para o cartão. Depois, configure o celular de novo com o aplicativo ({ JA("マイナアプリ") }).
guide-step-phone-hand-over = Pergunte antes de entregar o celular a outra pessoa
guide-step-phone-hand-over-text = Antes de vender o celular, dá-lo a alguém ou mandá-lo para o conserto, é preciso invalidar os certificados que estão nele ({ JA("スマホ用電子証明書") }). Veja no aplicativo ({ JA("マイナアプリ") }), ou ligue e pergunte como.
guide-step-phone-ends = Lembre-se das datas do cartão
guide-step-phone-ends-text = Os certificados no celular não valem por mais tempo que os do cartão. Renove o cartão e os certificados a tempo.
guide-elsewhere-phone-frozen-card = Se o cartão foi bloqueado por telefone, não pode ser desbloqueado por telefone. Leve-o à prefeitura com outro documento de identidade; você vai precisar das senhas.
guide-elsewhere-phone-not-office = A prefeitura não pode colocar certificados em um celular. Ela só pode renovar os do cartão e cadastrar senhas novas.
guide-question-phone-aim = Qual é o seu caso?
guide-answer-phone-aim-set-up = Quero configurar o meu celular
guide-answer-phone-aim-stopped = Parou de funcionar no meu celular
guide-answer-phone-aim-lost = O meu celular foi perdido ou roubado
guide-answer-phone-aim-hand-over = Quero dar, vender ou consertar o celular

## Certificates from a convenience store

guide-situation-konbini-title = Quero tirar uma certidão na loja de conveniência
guide-situation-konbini-text = Para quem precisa de uma certidão de residência ou de registro do carimbo sem ir à prefeitura.
guide-situation-konbini-search = konbini, combini, juminhyo, atestado de residência, certidão de residência, comprovante de endereço, comprovante de residência, inkan, hanko, atestado de carimbo, imprimir certidão, 7-eleven, familymart, lawson, copiadora
guide-step-konbini-offered = Pergunte se o seu município participa
guide-step-konbini-offered-text = As certidões na loja de conveniência ({ JA("コンビニ交付") }) só são possíveis se o seu município oferece esse serviço. Pergunte na prefeitura ({ JA("市区町村の窓口") }) ou veja no site dela. Lá você também fica sabendo o horário.
guide-step-konbini-documents = Veja que documentos existem
guide-step-konbini-documents-text = Os mais comuns são a certidão de residência ({ JA("住民票の写し") }), a certidão de dados do registro de residentes ({ JA("住民票記載事項証明書") }) e a certidão de registro do carimbo ({ JA("印鑑登録証明書") }). Nem todo município oferece todas.
guide-step-konbini-ready = Tenha prontos o cartão e a senha do usuário
guide-step-konbini-ready-text = O certificado para comprovação do usuário ({ JA("利用者証明用電子証明書") }) do cartão precisa estar valendo, e a máquina pede a senha dele, de 4 números. Um cartão de reconhecimento facial ({ JA("顔認証マイナンバーカード") }) não tem senhas e não pode ser usado aqui.
guide-step-konbini-machine = Escolha o seu idioma na máquina
guide-step-konbini-machine-text = Além do japonês, a tela pode mostrar inglês, chinês (em caracteres simplificados e tradicionais), coreano, português e espanhol. Pode ser que nem toda máquina mostre todos.
guide-step-konbini-japanese = Saiba que o papel sai em japonês
guide-step-konbini-japanese-text = Só a tela fala outros idiomas. A certidão em si é impressa apenas em japonês. Quem pediu o documento a você talvez queira também uma tradução.
guide-step-konbini-blocked = Pare se não tiver certeza da senha
guide-step-konbini-blocked-text = Depois de { $kiosk-tries } tentativas erradas seguidas, a senha do usuário é bloqueada ({ JA("ロック") }). Esperar não adianta. É melhor parar antes da última tentativa e pedir para cadastrar uma nova senha.
guide-fee-konbini-fee = O preço de cada documento é decidido pelo seu município. Pergunte lá, ou veja na máquina antes de pagar.
guide-late-konbini-ended = Se o cartão ou o certificado para comprovação do usuário venceu, a máquina não aceita o cartão. Até ter certificados novos, vá ao balcão da prefeitura.

## Looking after the card

guide-situation-care-title = Como cuido do cartão?
guide-situation-care-text = Para todos os que têm um cartão e querem que ele dure.
guide-situation-care-search = cuidados com o cartão, cuidar do cartão, guardar o cartão, ímã, capa de celular, capinha, água, máquina de lavar, carro quente, entortar, carteira, chip, adesivo, limpar o cartão, álcool
guide-step-care-heat = Mantenha o cartão longe do calor
guide-step-care-heat-text = Não deixe o cartão em um carro quente nem perto de um aquecedor. O calor pode entortá-lo e prejudicar o chip.
guide-step-care-washing = Esvazie os bolsos antes de lavar a roupa
guide-step-care-washing-text = Tanto a máquina de lavar como a secadora ou o ferro de passar podem estragar o cartão. Antes, olhe nos bolsos da roupa.
guide-step-care-force = Não dobre, não derrube e não aperte o cartão
guide-step-care-force-text = Não se sente em cima de uma carteira com o cartão dentro. Não deixe o cartão cair, não ponha coisas pesadas em cima dele nem o dobre contra um leitor de cartões.
guide-step-care-chip = Proteja o chip dourado
guide-step-care-chip-text = Não toque, não aperte e não suje o chip ({ JA("ICチップ") }). Não leve o cartão solto em uma bolsa com moedas, chaves ou canetas.
guide-step-care-liquids = Mantenha o cartão seco e longe de produtos químicos
guide-step-care-liquids-text = Não use o cartão molhado. Creme para as mãos, esmalte, álcool para as mãos, sprays, gasolina e óleo podem apagar a impressão e a foto. Capinhas e capas de vinil macio também.
guide-step-care-magnets = Mantenha o cartão longe de ímãs
guide-step-care-magnets-text = A tarja do verso é magnética. Caixas de som, televisores, geladeiras, celulares e bolsas, carteiras e capas de celular com ímã podem apagá-la.
guide-step-care-pins = Guarde as senhas em outro lugar
guide-step-care-pins-text = Não escreva uma senha ({ JA("暗証番号") }) no cartão nem a guarde junto com ele.
guide-late-care-broken = Se o chip ou a tarja deixar de funcionar por coisas assim, você precisa de um cartão novo e, em regra, paga por ele.

## What the card and the number are for

guide-situation-number-title = Para que servem o cartão e o número?
guide-situation-number-text = Para quem quer saber quando mostrar o número e quando não.
guide-situation-number-search = o que é my number, para que serve o my number, é seguro, privacidade, empresa pediu o my number, patrão pediu o número, banco pediu o número, cópia do verso, é obrigatório, número de imposto, cpf do japão, vazou o meu número, golpe, fraude, pediram a minha senha
guide-step-number-identity = Mostre o cartão para provar quem você é
guide-step-number-identity-text = A frente mostra o seu nome, endereço, data de nascimento, sexo e foto. Ela pode servir como documento de identidade ({ JA("本人確認書類") }). O seu número ({ JA("個人番号") }) está no verso.
guide-step-number-uses = Use na internet, na clínica e em máquinas
guide-step-number-uses-text = Com o chip e uma senha, você pode entrar no Mynaportal ({ JA("マイナポータル") }), enviar uma declaração de imposto de renda, tirar certidões na loja de conveniência e, depois de cadastrar isso uma vez, usar o cartão como cartão do seguro de saúde.
guide-step-number-show = Dê o número para impostos e seguro social
guide-step-number-show-text = Os órgãos públicos precisam do seu número para impostos, seguro social e ajuda depois de desastres. O empregador, por exemplo, pede o número para os seus documentos de imposto e de seguro. Se não tiver certeza de que precisa dar o número, pergunte antes.
guide-step-number-hide = Fora disso, não mostre o número
guide-step-number-hide-text = Quando só conferem a sua identidade, por exemplo em uma loja, basta a frente. Não deixe copiar nem fotografar o verso. Nunca ponha na internet nem o número nem uma imagem do verso.
guide-step-number-pins = Não diga as suas senhas a ninguém
guide-step-number-pins-text = Em regra, é você quem digita a senha ({ JA("暗証番号") }), também no balcão, e os funcionários não ficam sabendo qual é. Não diga uma senha a ninguém por telefone, por e-mail ou em uma página da internet que não foi você quem procurou.
guide-step-number-without-card = Se precisar do número e não tiver o cartão
guide-step-number-without-card-text = Peça na prefeitura ({ JA("市区町村の窓口") }) uma certidão de residência que mostre o seu número ({ JA("住民票の写し") }). Diga que o número precisa estar nela.
guide-step-number-leaked = Saiba que o número continua o mesmo
guide-step-number-leaked-text = Você tem o mesmo número a vida toda, também depois de uma mudança de endereço ou com um cartão novo. Ele só é mudado se vazou e pode ser usado de forma indevida. Se você tem esse receio, ligue ou vá à prefeitura.
guide-step-number-voluntary = Saiba que o cartão não é obrigatório
guide-step-number-voluntary-text = Todo mundo que está no registro de residentes do Japão tem um número. Pedir o cartão é uma escolha sua, e não há prazo para isso.
