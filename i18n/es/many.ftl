### Varias fotos, guardar, y la hoja de fotos para el formulario en papel.

many-all-button = Todas las fotos
many-save-button = Guardar la lista
many-save-hint = Una lista para hojas de cálculo (CSV). No contiene fotos.
many-save-title = Guardar la lista
save-done = Se ha guardado.
save-original = Ese es el archivo de la propia foto, que debe quedar como está. Elija otro nombre.
save-refused = No se pudo guardar ahí. Elija otra carpeta o libere espacio en el disco e inténtelo de nuevo.
print-button = Imprimir para el formulario
print-heading = Fotos para el formulario en papel
print-intro = El formulario en papel ({ JA("交付申請書") }) necesita una foto impresa de 35 × 45 mm. Aquí obtiene una hoja con varias, en un archivo nuevo. Su foto no se modifica.
print-paper-title = Papel fotográfico
print-paper-l = L ({ $width } × { $height } mm), el tamaño habitual de foto
print-paper-kg = KG ({ $width } × { $height } mm), tamaño de tarjeta postal
print-making = Preparando la hoja…
print-sheet-name = La hoja con sus fotos
print-enlarged = Esta foto tiene menos píxeles de los que necesita una buena impresión. Se puede imprimir, pero puede verse un poco borrosa.
print-failed = No se pudo preparar la hoja. Quizá la foto se movió de lugar. Revísela de nuevo e inténtelo otra vez.
print-save-button = Guardar la hoja
print-save-title = Guardar la hoja
print-next = Lleve el archivo a una tienda de fotos o a una tienda de conveniencia, o imprímalo en casa.
print-how-title = Cómo imprimirla
print-how-size = Elija el mismo tamaño de papel e imprima en tamaño original (100 %, { JA("等倍") }). No elija «ajustar a la página». Si se ofrece con borde blanco ({ JA("フチあり") }), elija esa opción.
print-how-cut = Corte por las pequeñas marcas. Mida una foto con una regla: debe tener 35 mm de ancho y 45 mm de alto.
print-how-back = Antes de pegarla, escriba a mano en el reverso su nombre ({ JA("氏名") }) y su fecha de nacimiento ({ JA("生年月日") }).
