### Várias fotos, salvar, e a folha de fotos para o formulário em papel.

many-all-button = Todas as fotos
many-save-button = Salvar a lista
many-save-hint = Uma lista para planilha (CSV). Não há fotos nela.
many-save-title = Salvar a lista
save-done = Foi salvo.
save-original = Esse é o arquivo da própria foto, que deve ficar como está. Escolha outro nome.
save-refused = Não foi possível salvar ali. Escolha outra pasta ou libere espaço no disco e tente de novo.
print-button = Imprimir para o formulário
print-heading = Fotos para o formulário em papel
print-intro = O formulário em papel ({ JA("交付申請書") }) precisa de uma foto impressa de 35 × 45 mm. Aqui você recebe uma folha com várias delas, em um arquivo novo. Sua foto não é alterada.
print-paper-title = Papel fotográfico
print-paper-l = L ({ $width } × { $height } mm), o tamanho comum de foto
print-paper-kg = KG ({ $width } × { $height } mm), tamanho de cartão-postal
print-making = Preparando a folha…
print-sheet-name = A folha com as suas fotos
print-enlarged = Esta foto tem menos pixels do que uma boa impressão precisa. Dá para imprimir, mas pode ficar um pouco sem nitidez.
print-failed = Não foi possível preparar a folha. Talvez a foto tenha sido movida. Confira a foto de novo e tente outra vez.
print-save-button = Salvar a folha
print-save-title = Salvar a folha
print-next = Leve o arquivo a uma loja de fotos ou loja de conveniência, ou imprima em casa.
print-how-title = Como imprimir
print-how-size = Escolha o mesmo tamanho de papel e imprima no tamanho original (100 %, { JA("等倍") }). Não escolha “ajustar à página”. Se houver a opção com borda branca ({ JA("フチあり") }), escolha essa.
print-how-cut = Corte pelas pequenas marcas. Meça uma foto com a régua: ela deve ter 35 mm de largura e 45 mm de altura.
print-how-back = Antes de colar, escreva à mão no verso o seu nome ({ JA("氏名") }) e a data de nascimento ({ JA("生年月日") }).
