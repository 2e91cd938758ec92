### La línea de comandos. Los nombres de comandos y opciones nunca se traducen.

cli-usage = Cómo se usa:
cli-help-window = si no se escribe nada más: abre la ventana
cli-help-photo = revisa fotos; si es una carpeta, todas las imágenes que hay en ella
cli-help-card = lee la tarjeta en el lector; no pide contraseña ni cambia nada
cli-help-dates = hasta cuándo valen la tarjeta y sus certificados, según los datos indicados
cli-help-remind = muestra un aviso de lo que está pendiente y termina
cli-help-self-test = comprueba los tipos de letra, los idiomas, los requisitos, los modelos de rostros y la carpeta de los ajustes
cli-help-version = muestra la versión
cli-help-help = muestra esta página
cli-help-lang = idioma: en, ja, zh-Hans, zh-Hant, ko, pt-BR, es
cli-help-json = resultado para otros programas
cli-help-today = revisa como si hoy fuera ese día (AAAA-MM-DD)
cli-help-reason = un motivo aceptado oficialmente: religion (religión), medical (salud), infant (bebé)
cli-unknown-command = No existe el comando “{ $command }”.
cli-unknown-option = Aquí no existe la opción “{ $option }”.
cli-missing-value = Después de { $option } falta un valor.
cli-extra-word = “{ $word }” sobra.
cli-bad-value = “{ $value }” no es un valor posible para { $option }.
cli-missing-option = Hay que indicar { $option }.
cli-no-files = Indique al menos una foto o una carpeta.
cli-see-help = “temoto --help” muestra lo que se puede hacer.
cli-self-test-fonts = Tipos de letra
cli-self-test-languages = Idiomas
cli-self-test-rules = Requisitos
cli-self-test-models = Modelos de rostros
cli-self-test-settings = Carpeta de los ajustes
cli-self-test-ok = bien
cli-self-test-failed = hay un problema

## Cuando la ventana no se puede abrir

start-failed-title = { -brand } no puede abrir su ventana
start-stopped-title = { -brand } dejó de funcionar
start-failed-text = Algo en esta computadora impide que { -brand } abra su ventana. Reinicie la computadora e inténtelo otra vez.
start-stopped-text = Algo salió mal y la ventana de { -brand } se cerró. Sus ajustes siguen guardados y sus fotos no se tocaron. Abra { -brand } otra vez.
start-failed-log = Para la persona que le ayuda, este archivo tiene más información: { $path }
start-failed-hint = De todos modos, puede revisar fotos en la terminal: temoto photo FILE
