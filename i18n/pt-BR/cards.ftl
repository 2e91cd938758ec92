### Os cartões com as datas salvas neste computador.

cards-save-button = Salvar estas datas
cards-save-heading = Como você quer chamar este cartão?
cards-save-intro = O { -brand } guarda as duas datas neste computador, e a tela inicial mostra quantos dias faltam para cada uma. Escolha uma palavra que lembre você de quem é o cartão. Não precisa de nome completo nem de número.
cards-name = Nome para o cartão
cards-name-example = Por exemplo: meu, mãe, cartão 2
cards-name-empty = Primeiro, digite um nome.
cards-name-taken = Outro cartão salvo já tem este nome. Se for o mesmo cartão, aperte “Salvar” mais uma vez; se não, escolha outro nome.
cards-born = Data de nascimento (pode ficar em branco)
cards-born-example = Por exemplo: 1985-03-07. O { -brand } avisa se a senha escolhida for essa data.
cards-born-wrong = Isto não é uma data. Escreva ano, mês e dia, como 1985-03-07.
cards-keep-button = Salvar
cards-saved-title = As datas de “{ $label }” foram salvas
cards-saved-text = A tela inicial mostra quantos dias faltam para cada uma.

cards-title = Cartões salvos
cards-read-on = O cartão foi lido em { $date }. Depois de uma renovação, leia o cartão de novo e salve com o mesmo nome.
cards-rename-button = Mudar o nome
cards-rename-heading = Outro nome para o cartão
cards-delete-button = Apagar
cards-deleted-title = “{ $label }” foi apagado
cards-undo-button = Desfazer
cards-none-title = Nenhum cartão salvo
