### Las tarjetas cuyas fechas se guardaron en esta computadora.

cards-save-button = Guardar estas fechas
cards-save-heading = ¿Cómo desea llamar a esta tarjeta?
cards-save-intro = { -brand } guarda las dos fechas en esta computadora, y la página de inicio muestra cuántos días faltan para cada una. Elija una palabra que le recuerde de quién es la tarjeta. No hace falta el nombre completo ni ningún número.
cards-name = Nombre para la tarjeta
cards-name-example = Por ejemplo: mía, mamá, tarjeta 2
cards-name-empty = Primero escriba un nombre.
cards-name-taken = Otra tarjeta guardada tiene este nombre. Si es la misma tarjeta, pulse «Guardar» otra vez; si no, elija otro nombre.
cards-born = Fecha de nacimiento (puede dejarla en blanco)
cards-born-example = Por ejemplo: 1985-03-07. { -brand } le avisa si la contraseña que elige es esa fecha.
cards-born-wrong = Esto no es una fecha. Escriba año, mes y día, como 1985-03-07.
cards-keep-button = Guardar
cards-saved-title = Se guardaron las fechas de «{ $label }»
cards-saved-text = La página de inicio muestra cuántos días faltan para cada una.

cards-title = Tarjetas guardadas
cards-read-on = La tarjeta se leyó el { $date }. Después de una renovación, vuelva a leerla y guárdela con el mismo nombre.
cards-rename-button = Cambiar el nombre
cards-rename-heading = Otro nombre para la tarjeta
cards-delete-button = Borrar
cards-deleted-title = Se borró «{ $label }»
cards-undo-button = Deshacer
cards-none-title = No hay tarjetas guardadas
