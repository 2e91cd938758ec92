### The pages of the guide: the list of situations, the questions, the plan, and the sheet for the counter. What they are about stands in guide.ftl.

## On the first page

home-guide-title = Saber qué hacer
home-guide-text = Tarjeta perdida, nueva dirección, contraseña olvidada, estadía prorrogada: qué hacer, qué llevar y cuánto cuesta, con una hoja para mostrar en la ventanilla.

## The list of situations

plan-heading = ¿Qué necesita resolver?
plan-search-label = Buscar
plan-search-example = Por ejemplo: perdí mi tarjeta, nueva dirección, visa
plan-search-found = Resultados: { $count }
plan-search-none-title = No hay nada con estas palabras
plan-search-none-text = Pruebe con otra palabra o elija abajo.
plan-group-trouble = Pasa algo con la tarjeta
plan-group-renew = La tarjeta o sus certificados vencen
plan-group-stay = Cambia su estadía en Japón
plan-group-life = Cambia algo en su vida
plan-group-pins = Contraseñas
plan-group-get = Obtener una tarjeta
plan-group-know = Conviene saber

## Questions

plan-whose-heading = ¿De quién es la tarjeta?
plan-whose-other = Otra tarjeta
plan-whose-other-text = En ese caso, lo que marque no se guarda.

## A plan

plan-now-title = Haga esto ahora
plan-steps-title = Qué hacer
plan-know-title = Qué hay que saber
plan-bring-title = Qué llevar
plan-fees-title = Cuánto cuesta
plan-times-title = Cuánto tarda
plan-late-title = Si se pasa la fecha
plan-otherwise-title = Qué pasa si no se hace nada
plan-elsewhere-title = Qué más cambia
plan-only-for = Solo si: { $answer }
plan-by-over = El último día fue el { $date }. Vaya de todos modos, lo antes posible, y pregunte qué significa eso.
plan-by-earlier = Puede ser antes: responda la pregunta de este paso.
plan-by-immigration-closed = Último día: { $date }. Ese día la oficina de inmigración está cerrada; el último día de atención es el { $open }. Días que quedan: { $days }
plan-by-immigration-late = Último día: { $date }. Hasta entonces la oficina de inmigración está cerrada. El próximo día de atención, pregunte si todavía es posible.
plan-by-card-end = Antes de que venza la tarjeta: mire la fecha que está en ella.
plan-by-certificate-end = Antes de que venzan los certificados.
plan-by-stay-end = Antes de que termine su período de estadía.
plan-date-button = Escribir la fecha
plan-change-date-button = Cambiar la fecha
plan-contact-always = Pérdida y robo: de día y de noche, todo el año
plan-contact-languages = Idiomas: { $languages }
plan-copy-button = Copiar { $number }
plan-copied = Se copió el número.
plan-sources-button = De dónde viene esto
plan-sources-hide-button = Ocultar las fuentes
plan-sources-text = Así lo dicen estas oficinas y páginas. Entre paréntesis está el día en que se consultó cada una por última vez. Su oficina tiene la última palabra.
plan-old-title = Es posible que esto ya no esté al día
plan-old-text = Una parte se consultó por última vez el { $date }. Pregunte en la oficina si sigue vigente.
plan-sheet-button = Hoja para la ventanilla
plan-answers-button = Cambiar las respuestas
plan-related-title = Vea también
plan-ticks-kept = Lo que marque se guarda con «{ $label }».
plan-ticks-not-kept = Lo que marque se pierde al salir de este plan. Si guarda una tarjeta en la página de inicio, lo marcado se conserva y sus fechas aparecen aquí.

## The sheet for the counter

sheet-heading = Hoja para la ventanilla
sheet-text = Muéstrela en la ventanilla ({ JA("窓口") }), en papel o en esta pantalla. En ella no aparecen su número ni sus contraseñas.
sheet-include-title = Qué debe aparecer en ella
sheet-include-bring = Lo que marqué en «Qué llevar»
sheet-include-count = Elementos marcados: { $count }
sheet-include-status = Mi situación en Japón
sheet-include-dates = Hasta cuándo valen mi tarjeta y mi estadía
sheet-include-phrases = Frases para señalar con el dedo
sheet-tick-all-button = Marcar todas
sheet-untick-all-button = Desmarcar todas
sheet-print-button = Abrir para imprimir
sheet-save-button = Guardar como archivo
sheet-large-button = Mostrar con letra grande
sheet-open-title = La hoja debería estar abierta en el navegador
sheet-open-text = Imprímala desde ahí. Si no apareció ninguna página, guarde la hoja como archivo y ábralo.
sheet-not-open-title = No se pudo abrir la hoja
sheet-not-open-text = Guárdela como archivo y abra ese archivo en un navegador.
sheet-next-button = Siguiente
sheet-previous-button = Anterior
sheet-large-place = { $number } / { $count }
sheet-request-title = Lo que quisiera
sheet-bring-title = Lo que traigo
sheet-about-title = Sobre mí
sheet-card = Vencimiento de mi tarjeta
sheet-stay = Fin de mi estadía
sheet-phrases-title = Lo que quiero preguntar (voy a señalarlo)
sheet-foot = Hecho con { -brand }, que no es un programa oficial.
