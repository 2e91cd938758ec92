### The pages of the guide: the list of situations, the questions, the plan, and the sheet for the counter. What they are about stands in guide.ftl.

## On the first page

home-guide-title = Saber o que fazer
home-guide-text = Cartão perdido, endereço novo, senha esquecida, permanência renovada: o que fazer, o que levar e quanto custa, com uma folha para mostrar no balcão.

## The list of situations

plan-heading = O que você precisa resolver?
plan-search-label = Procurar
plan-search-example = Por exemplo: cartão perdido, endereço novo, visto
plan-search-found = Situações encontradas: { $count }
plan-search-none-title = Nada encontrado com estas palavras
plan-search-none-text = Tente outra palavra, ou escolha abaixo.
plan-group-trouble = Há um problema com o cartão
plan-group-renew = O cartão ou os certificados vencem
plan-group-stay = A sua permanência no Japão muda
plan-group-life = Algo muda na sua vida
plan-group-pins = Senhas
plan-group-get = Pedir um cartão
plan-group-know = Bom saber

## Questions

plan-whose-heading = De quem é o cartão?
plan-whose-other = Outro cartão
plan-whose-other-text = O que você marcar não fica guardado.

## A plan

plan-now-title = Faça isto agora
plan-steps-title = O que fazer
plan-know-title = O que é bom saber
plan-bring-title = O que levar
plan-fees-title = Quanto custa
plan-times-title = Quanto tempo leva
plan-late-title = Se o prazo passar
plan-otherwise-title = O que acontece se nada for feito
plan-elsewhere-title = O que mais muda
plan-only-for = Só neste caso: { $answer }
plan-by-over = O último dia era { $date }. Vá mesmo assim, o quanto antes, e pergunte o que isso significa.
plan-by-earlier = Pode ser antes: responda à pergunta deste passo.
plan-by-immigration-closed = Último dia: { $date }. Nesse dia a imigração está fechada; o último dia de atendimento é { $open }. Dias que restam: { $days }
plan-by-immigration-late = Último dia: { $date }. Até lá, a imigração está fechada. No próximo dia de atendimento, pergunte se ainda é possível.
plan-by-card-end = Antes de o cartão vencer: veja a data nele.
plan-by-certificate-end = Antes de os certificados vencerem.
plan-by-stay-end = Antes do fim do seu período de permanência.
plan-date-button = Informar a data
plan-change-date-button = Corrigir a data
plan-contact-always = Perda e roubo: de dia e de noite, o ano todo
plan-contact-languages = Atendimento em: { $languages }
plan-copy-button = Copiar { $number }
plan-copied = O número foi copiado.
plan-sources-button = Ver as fontes
plan-sources-hide-button = Ocultar as fontes
plan-sources-text = É o que dizem estes órgãos e páginas. Entre parênteses está o dia da nossa última consulta. Quem dá a palavra final é a sua prefeitura.
plan-old-title = Isto pode estar desatualizado
plan-old-text = Uma parte foi consultada pela última vez em { $date }. Pergunte na prefeitura se ainda vale.
plan-sheet-button = Folha para o balcão
plan-answers-button = Mudar as respostas
plan-related-title = Veja também
plan-ticks-kept = O que você marcar fica guardado com “{ $label }”.
plan-ticks-not-kept = O que você marcar se perde ao sair deste plano. Se você salvar um cartão na página inicial, os itens marcados ficam guardados e as datas aparecem aqui.

## The sheet for the counter

sheet-heading = Folha para o balcão
sheet-text = Mostre-a no balcão ({ JA("窓口") }), em papel ou nesta tela. O seu número e as suas senhas não aparecem nela.
sheet-include-title = O que deve aparecer nela
sheet-include-bring = O que marquei em “O que levar”
sheet-include-count = Itens marcados: { $count }
sheet-include-status = A minha situação no Japão
sheet-include-dates = Até quando valem o meu cartão e a minha permanência
sheet-include-phrases = Frases para apontar
sheet-tick-all-button = Marcar todas
sheet-untick-all-button = Desmarcar todas
sheet-print-button = Abrir para imprimir
sheet-save-button = Salvar como arquivo
sheet-large-button = Mostrar em letras grandes
sheet-open-title = A folha deve estar aberta no navegador
sheet-open-text = Imprima a partir dele. Se nenhuma página apareceu, salve a folha como arquivo e abra esse arquivo.
sheet-not-open-title = Não foi possível abrir a folha
sheet-not-open-text = Salve-a como arquivo e abra esse arquivo em um navegador.
sheet-next-button = Próxima
sheet-previous-button = Anterior
sheet-large-place = { $number } / { $count }
sheet-request-title = O que eu gostaria de fazer
sheet-bring-title = O que tenho comigo
sheet-about-title = Sobre mim
sheet-card = Validade do meu cartão
sheet-stay = Fim da minha permanência
sheet-phrases-title = O que quero perguntar (vou apontar)
sheet-foot = Feito com o { -brand }, que não é um programa oficial.
