### A tela de um cartão salvo, o que aconteceu, os lembretes, o arquivo para a agenda e a sessão de visitante.

cards-dates-heading = Quando cada coisa vence
cards-days-left = Dias que restam: { $days }
cards-ended = Já venceu.
cards-unknown = Não se sabe
cards-line-heading = Linha do tempo
cards-happened-button = Anotar uma mudança
cards-answers-button = Mudar as respostas
cards-guide-button = Ver o passo a passo
cards-reader-button = Ler o cartão
cards-calendar-button = Salvar para a agenda
cards-misfit-title = Estas respostas não combinam

line-today = Hoje
line-renew-card = A partir daqui, o cartão pode ser renovado
line-renew-certificates = A partir daqui, os certificados podem ser renovados
line-extend-stay = A partir daqui, a renovação da permanência pode ser pedida
line-last-open = Último dia de atendimento da prefeitura
line-card-ends = O cartão vence
line-user-ends = O certificado para comprovação do usuário vence
line-signature-ends = O certificado para assinatura vence
line-perhaps = talvez
line-deadline = Último dia: { $title }

event-heading = O que mudou?
event-filed = Pedi a renovação da permanência ou outro status
event-filed-text = E ainda não há decisão.
event-filed-permanent = Pedi só a residência permanente
event-extended = A prefeitura estendeu a validade do cartão por dois meses
event-new-residence-card = O meu novo zairyu card chegou
event-granted = Agora posso ficar no Japão por tempo indeterminado
event-granted-text = Foi concedida a residência permanente ({ JA("永住者") }) ou o status de Profissional Altamente Qualificado (ii) ({ JA("高度専門職第2号") }).
event-naturalised = Obtive a nacionalidade japonesa
event-moved-out = Vou me mudar para outro município
event-moved-in = Já me mudei
event-notified = Já fiz a notificação de entrada no novo município
event-notified-text = Mas ainda não mostrei o cartão lá.
event-changed = O meu nome ou outra informação do cartão mudou
event-forget-button = Desfazer esta resposta
event-day-heading = Em que dia?
event-day-moving-out = Escreva o dia previsto da saída do município ({ JA("転出予定日") }).
event-day-extended = Escreva o dia em que você foi à prefeitura. A nova data do cartão será pedida em seguida.

remind-title = Lembretes
remind-text = Os lembretes aparecem na tela inicial. Se você quiser, um aviso aparece também quando você faz login neste computador.
remind-login-label = Mostrar lembretes quando eu fizer login
remind-login-text = O { -brand } abre por um instante, mostra o que está pendente e fecha sozinho.
remind-login-failed-title = Não foi possível configurar isto
remind-login-failed-text = O computador não deixou o { -brand } mudar o que abre quando você faz login. Os lembretes na tela inicial continuam.
remind-days-title = Quantos dias antes do último dia
remind-days = { $days } dias antes
remind-day = 1 dia antes
remind-nothing = Não há nada pendente.
remind-unshown = Não foi possível mostrar o lembrete na área de trabalho.
remind-of = { $label }: { $title }

calendar-name = Cartão My Number ({ JA("マイナンバーカード") })
calendar-title = Na agenda do seu celular
calendar-text = Salve um arquivo com as datas, envie-o para o seu celular, por exemplo por e-mail, e abra-o lá. Se você fizer isso de novo mais tarde, as datas são atualizadas em vez de aparecerem duas vezes. O Google Agenda não inclui os alarmes: você precisa configurá-los lá.
calendar-opening = Possível a partir de hoje: { $title }
calendar-last = Último dia: { $title }

guest-button = Ajudar um visitante
guest-mark = Sessão de visitante: nada fica guardado
guest-clear-button = Limpar tudo
guest-end-button = Sair da sessão de visitante
guest-title = Esta é uma sessão de visitante
guest-text = Nada é salvo, e os cartões salvos não aparecem. Depois de cada visitante, aperte “Limpar tudo”.
guest-label = Cartão do visitante
guest-cards-title = Cartões desta sessão
