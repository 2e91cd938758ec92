### La página de una tarjeta guardada, lo que pasó, los recordatorios, el archivo de calendario y la sesión de visitante.

cards-dates-heading = Cuándo vence cada cosa
cards-days-left = Días que quedan: { $days }
cards-ended = Ya venció.
cards-unknown = No se sabe
cards-line-heading = Línea de tiempo
cards-happened-button = Anotar un cambio
cards-answers-button = Cambiar las respuestas
cards-guide-button = Ver paso a paso
cards-reader-button = Leer la tarjeta
cards-calendar-button = Guardar para el calendario
cards-misfit-title = Estas respuestas no concuerdan

line-today = Hoy
line-renew-card = Desde aquí se puede renovar la tarjeta
line-renew-certificates = Desde aquí se pueden renovar los certificados
line-extend-stay = Desde aquí se puede solicitar la prórroga de la estadía
line-last-open = Último día de atención de la oficina municipal
line-card-ends = Vence la tarjeta
line-user-ends = Vence el certificado de identificación del usuario
line-signature-ends = Vence el certificado para firma
line-perhaps = quizás
line-deadline = Último día: { $title }

event-heading = ¿Qué cambió?
event-filed = Solicité la prórroga de la estadía u otro estatus
event-filed-text = Y todavía no hay una decisión.
event-filed-permanent = Solicité solo la residencia permanente
event-extended = La oficina municipal prorrogó la tarjeta dos meses
event-new-residence-card = Llegó mi nueva tarjeta de residencia
event-granted = Ahora puedo quedarme en Japón sin límite de tiempo
event-granted-text = Se concedió la residencia permanente ({ JA("永住者") }) o el estatus de Profesional altamente calificado (ii) ({ JA("高度専門職第2号") }).
event-naturalised = Obtuve la nacionalidad japonesa
event-moved-out = Me voy a mudar a otro municipio
event-moved-in = Ya me mudé
event-notified = Ya hice la notificación de ingreso al nuevo municipio
event-notified-text = Pero todavía no mostré la tarjeta allí.
event-changed = Cambió mi nombre u otro dato de la tarjeta
event-forget-button = Deshacer esta respuesta
event-day-heading = ¿Qué día?
event-day-moving-out = Escriba el día previsto de salida del municipio ({ JA("転出予定日") }).
event-day-extended = Escriba el día en que fue a la oficina. La nueva fecha de la tarjeta se le preguntará a continuación.

remind-title = Recordatorios
remind-text = Los recordatorios aparecen en la página de inicio. Si lo desea, también aparece un aviso cuando usted inicia sesión en esta computadora.
remind-login-label = Mostrar recordatorios cuando inicio sesión
remind-login-text = { -brand } se abre un momento, muestra lo que está pendiente y se cierra.
remind-login-failed-title = No se pudo configurar esto
remind-login-failed-text = La computadora no dejó que { -brand } cambiara lo que se abre cuando usted inicia sesión. Los recordatorios de la página de inicio siguen ahí.
remind-days-title = Cuántos días antes del último día
remind-days = { $days } días antes
remind-day = 1 día antes
remind-nothing = No hay nada pendiente.
remind-unshown = No se pudo mostrar el recordatorio en el escritorio.
remind-of = { $label }: { $title }

calendar-name = Tarjeta My Number ({ JA("マイナンバーカード") })
calendar-title = En el calendario de su teléfono
calendar-text = Guarde un archivo con las fechas, envíelo a su teléfono, por ejemplo, por correo electrónico, y ábralo allí. Si más adelante lo hace otra vez, las fechas se actualizan en lugar de aparecer dos veces. Google Calendar deja fuera las alarmas: póngalas usted allí.
calendar-opening = Posible desde hoy: { $title }
calendar-last = Último día: { $title }

guest-button = Ayudar a un visitante
guest-mark = Sesión de visitante: no se guarda nada
guest-clear-button = Limpiar todo
guest-end-button = Cerrar sesión de visitante
guest-title = Esta es una sesión de visitante
guest-text = No se guarda nada y las tarjetas guardadas no se muestran. Después de cada visitante, pulse «Limpiar todo».
guest-label = Tarjeta del visitante
guest-cards-title = Tarjetas de esta sesión
