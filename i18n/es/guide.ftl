### The guide: what to do in each situation, and the sheet for the counter.
### Titles of situations, questions and steps are short; texts are sentences. { JA("…") } is the official Japanese term, which people meet on paper.
### Figures such as { $card-fee } are filled in from assets/guide/figures.toml.

## The language of these texts, as in “Is there anyone who speaks …?”

guide-language = español

## Questions

guide-question-holder = ¿Cuál es su situación en Japón?
guide-answer-holder-stay = Con período de estadía (trabajo, estudios, familia y otros)
guide-answer-holder-for-good = Sin límite (permanente, permanente especial, HSP ii)
guide-answer-holder-japanese = Tengo la nacionalidad japonesa
guide-question-for-whom = ¿Para quién es?
guide-answer-for-whom-self = Para mí
guide-answer-for-whom-child = Para un menor de { $signature-age } años
guide-answer-for-whom-other = Para otra persona, que no puede venir
guide-question-lost-where = ¿Dónde se perdió la tarjeta?
guide-answer-lost-where-home = En casa
guide-answer-lost-where-outside = Fuera de casa
guide-question-move-kind = ¿Adónde se mudó?
guide-answer-move-kind-within = Dentro de la misma ciudad, pueblo, aldea o distrito
guide-answer-move-kind-other = A otra ciudad, pueblo, aldea o distrito
guide-question-moved-on = ¿Qué día se mudó?
guide-day-moved-on = Mudanza
guide-question-noticed-on = ¿Cuándo hizo la notificación de ingreso?
guide-day-noticed-on = Notificación de ingreso
guide-question-moving-out-on = ¿Qué día de salida indicó?
guide-day-moving-out-on = Salida indicada
guide-question-changed-on = ¿Qué día cambió?
guide-day-changed-on = Cambio
guide-question-naturalised-on = ¿Qué día obtuvo la nacionalidad japonesa?
guide-day-naturalised-on = Nacionalidad japonesa
guide-question-card-end = ¿Hasta cuándo vale la tarjeta?
guide-day-card-end = La tarjeta vale hasta
guide-question-certificate-end = ¿Hasta cuándo valen los certificados?
guide-day-certificate-end = Los certificados valen hasta
guide-question-stay-end = ¿Cuándo termina su período de estadía?
guide-day-stay-end = Estadía hasta
guide-question-which-pin = ¿Qué contraseña es?
guide-answer-which-pin-user = De usuario (4 dígitos): web, tienda de conveniencia, clínica
guide-answer-which-pin-signature = De firma (de 6 a 16 letras y dígitos)
guide-answer-which-pin-entry-support = De ayuda para rellenar datos (4 dígitos): formularios
guide-answer-which-pin-register = Del registro de residentes (4 dígitos): oficina municipal
guide-answer-which-pin-several = Varias
guide-question-pin-trouble = ¿Qué pasa con la contraseña?
guide-answer-pin-trouble-forgotten = La olvidé
guide-answer-pin-trouble-blocked = Está bloqueada por demasiados intentos equivocados
guide-question-other-pin = ¿Sabe la otra contraseña de certificado?
guide-answer-other-pin-known = Sí, sé una de las dos: la de usuario o la de firma
guide-answer-other-pin-unknown = No, no sé ninguna de las dos
guide-question-damage-cause = ¿Cómo se dañó la tarjeta?
guide-answer-damage-cause-own = Mientras la tenía yo: se mojó, se quemó o se dobló
guide-answer-damage-cause-not-own = Sin culpa mía: por un desastre o un defecto
guide-answer-damage-cause-chip = El chip no se puede leer y no sé por qué
guide-question-filed = ¿Qué solicitó?
guide-answer-filed-extension = La prórroga de mi estadía u otro estatus
guide-answer-filed-permanent-only = Solo la residencia permanente ({ JA("永住") })
guide-question-residence-card-kind = ¿Qué tarjeta llegó de inmigración?
guide-answer-residence-card-kind-ordinary = Una tarjeta de residencia común ({ JA("在留カード") })
guide-answer-residence-card-kind-specified = Una tarjeta de residencia específica ({ JA("特定在留カード") })
guide-question-specified = ¿Tiene una tarjeta de residencia específica?
guide-answer-specified-want = No, pero quizás quiera una
guide-answer-specified-have = Sí, tengo una
guide-question-expired-why = ¿Qué venció?
guide-answer-expired-why-stay = La tarjeta, junto con mi período de estadía
guide-answer-expired-why-date = La tarjeta, el día de un cumpleaños
guide-answer-expired-why-certificates = Solo los certificados; la tarjeta todavía vale

## Telephone numbers

guide-contact-foreign = Preguntas sobre la tarjeta, sus certificados, pérdida y robo, en otros idiomas
guide-contact-japanese = Preguntas sobre la tarjeta y el número, pérdida y robo, en japonés
guide-contact-system = Preguntas sobre el sistema del número y sobre Mynaportal ({ JA("マイナポータル") }), en otros idiomas
guide-contact-fax = Fax, para personas que no oyen bien
guide-contact-immigration = Inmigración: preguntas sobre su estadía, en muchos idiomas
guide-contact-abroad = A los números que empiezan con 0120 no se puede llamar desde el extranjero. Pida a alguien en Japón que llame por usted.
guide-hours-general = De lunes a viernes, de 9:30 a 20:00; fines de semana y feriados, de 9:30 a 17:30; cerrado del 29 de diciembre al 3 de enero

## Where facts are from

guide-source-aki-houmu = aki-houmu.jp, despacho privado de trámites de inmigración
guide-source-digital-agency = Agencia Digital
guide-source-foreign-residents-guide = guía municipal para residentes extranjeros
guide-source-immigration-lists = dos listas públicas, revisadas el 3 de octubre de 2026, sobre la prórroga de estadías de 6 meses o más
guide-source-isa = Agencia de Servicios de Inmigración
guide-source-isa-specified-card = Agencia de Servicios de Inmigración, preguntas frecuentes sobre la tarjeta de residencia específica
guide-source-isa-specified-card-unread = Agencia de Servicios de Inmigración, preguntas frecuentes sobre la tarjeta de residencia específica, respuesta no leída
guide-source-j-lis-faq = J-LIS, preguntas frecuentes sobre la Tarjeta My Number
guide-source-j-lis-faq-spanish = J-LIS, preguntas frecuentes sobre la Tarjeta My Number, en español
guide-source-jpki-faq = servicio público de certificación JPKI, preguntas frecuentes sobre cómo restablecer contraseñas
guide-source-kannai-kaikei = kannaikaikei.jp, noticia del 9 de septiembre de 2025 sobre ventanillas con mucha gente
guide-source-mhlw-paper = documento de agosto de 2026 del Ministerio de Salud, Trabajo y Bienestar, citado por dos herramientas públicas
guide-source-mic = Ministerio de Asuntos Internos y Comunicaciones
guide-source-mnakamura = mnakamura.net, despacho privado de trámites de inmigración
guide-source-my-number-act = Ley My Number, artículo 17
guide-source-no-fee-found = ninguna página encontrada que indique el costo
guide-source-no-page-found = ninguna página encontrada que lo diga
guide-source-no-page-read = ninguna página oficial leída
guide-source-public-expiry-check = herramienta pública que calcula la fecha de vencimiento, según las reglas vigentes al 29 de octubre de 2026
guide-source-reread-official-pages = páginas oficiales, releídas por terceros el 3 de septiembre de 2026
guide-source-sian-office = sian-office.jp, despacho privado de trámites de inmigración
guide-source-temoto-advice = consejo de { -brand }, no de una página oficial
guide-source-vietnamese-guide = aplicación de orientación en vietnamita, que revisó páginas oficiales el 27 de septiembre de 2026
guide-source-visa-information = sitio web visa-information.jp
guide-source-widely-reported = ampliamente difundido

## Steps used in several situations

guide-step-freeze = Pedir por teléfono que suspendan la tarjeta
guide-step-freeze-text = Llame enseguida, de día o de noche, y diga que ya no tiene la tarjeta. En el menú de voz, elija pérdida o robo (en la línea en japonés, el 2). Así se suspende todo lo que la tarjeta puede hacer por vía electrónica, y también los certificados en el teléfono ({ JA("一時利用停止") }).
guide-step-police-report = Avisar a la policía
guide-step-police-report-text = Vaya a una comisaría o a un puesto de policía ({ JA("交番") }) y cuente lo que pasó. Anote el número de su denuncia ({ JA("受理番号") }). La oficina municipal se lo preguntará.
guide-step-office-notice = Avisar a la oficina municipal y solicitar otra tarjeta
guide-step-office-notice-text = Vaya a la oficina municipal de su dirección ({ JA("市区町村の窓口") }). Diga que ya no tiene la tarjeta y solicite una nueva ({ JA("再交付") }). Una vez anulada, la tarjeta anterior no se puede volver a usar, aunque aparezca.
guide-step-residence-card-gone = Si también falta la tarjeta de residencia
guide-step-residence-card-gone-text = Avise también de esto a la policía y pregunte pronto a inmigración cómo obtener otra tarjeta de residencia ({ JA("在留カード") }). Para el certificado de residente permanente especial, pregunte en la oficina municipal. Si no le queda ningún documento con foto, llame a esa oficina antes de ir y pregunte qué aceptan en su lugar.
guide-step-apply-photo = Enviar la solicitud con una foto
guide-step-apply-photo-text = Llene el formulario de solicitud ({ JA("交付申請書") }) y agregue una foto de identificación de los últimos { $photo-months } meses. Envíelo por correo, o haga la solicitud con un teléfono, una computadora o una cabina de fotos que lo ofrezca. Si no tiene formulario, pídalo en la oficina municipal. { -brand } puede revisar antes la foto.
guide-step-pick-up = Recoger la tarjeta y poner las contraseñas
guide-step-pick-up-text = Una postal ({ JA("交付通知書") }) le dice dónde está la tarjeta y cuál es el último día para recogerla. Vaya en persona; si tiene una tarjeta anterior, llévela. Las contraseñas ({ JA("暗証番号") }) se ponen en la ventanilla, así que elíjalas antes de ir.
guide-step-new-certificates = Pedir certificados nuevos en la misma visita
guide-step-new-certificates-text = Los certificados de la tarjeta ({ JA("電子証明書") }) pueden vencer, y no se renuevan por sí solos. Diga que quiere certificados nuevos. Por regla general tiene que ir el titular, y necesita la contraseña de usuario y, si la hay, la de firma. Por un menor de { $signature-age } años, pregunte si basta con que vaya el padre, la madre o el tutor.
guide-step-book-visit = Ver el horario de atención y reservar una visita
guide-step-book-visit-text = Mire en el sitio web de la oficina, o pregunte por teléfono, cuándo atienden y si se puede o se debe reservar una visita. Las oficinas suelen cerrar los fines de semana, los feriados y del 29 de diciembre al 3 de enero. En muchas ventanillas hay mucha gente.

## What to bring, used in several situations

guide-bring-card = Tarjeta My Number ({ JA("マイナンバーカード") })
guide-bring-residence-card = Tarjeta de residencia ({ JA("在留カード") }) o certificado de residente permanente especial
guide-bring-new-residence-card = Tarjeta de residencia nueva ({ JA("在留カード") })
guide-bring-stamped-residence-card = Tarjeta de residencia sellada ({ JA("在留期間更新等許可申請中") }); en línea, también el mensaje
guide-bring-identity = Otro documento con foto: licencia de conducir, pasaporte o tarjeta de residencia
guide-bring-visitor-identity = Documentos de identidad de quien va; si recoge la tarjeta, dos, como pasaporte y licencia
guide-bring-register-pin = Contraseña del registro de residentes, 4 dígitos, de memoria ({ JA("住民基本台帳用") })
guide-bring-user-pin = Contraseña de usuario, 4 dígitos, de memoria ({ JA("利用者証明用") })
guide-bring-signature-pin = Contraseña de firma, de 6 a 16 letras y dígitos, de memoria ({ JA("署名用") })
guide-bring-certificate-pins = Contraseñas de usuario y de firma, de memoria ({ JA("利用者証明用・署名用") })
guide-bring-photo = Una foto de identificación, 35 × 45 mm, de los últimos { $photo-months } meses
guide-bring-specified-photo = Una foto de identificación; pregunte donde haga la solicitud qué tamaño debe tener
guide-bring-application-form = Formulario de solicitud ({ JA("交付申請書") }); la oficina puede imprimir uno
guide-bring-issue-postcard = Para recoger la tarjeta: la postal que avisa que está lista ({ JA("交付通知書") })
guide-bring-police-number = El número de su denuncia a la policía ({ JA("受理番号") })
guide-bring-fire-report = El certificado del incendio o desastre ({ JA("罹災証明書") })
guide-bring-representative-papers = El poder u otra prueba de que puede actuar por el titular ({ JA("委任状") })
guide-bring-relation-proof = Prueba de que es el padre, la madre o el tutor, si no viven en el mismo hogar
guide-bring-money = Dinero para pagar el trámite

## Fees, used in several situations

guide-fee-free = Es gratis.
guide-fee-first-free = La primera tarjeta es gratis. Si la anterior se perdió o venció, una nueva normalmente cuesta dinero: pregunte en la oficina.
guide-fee-free-renewal = Una tarjeta nueva es gratis en los últimos { $renewal-months } meses antes de que venza la anterior. Si la solicita antes, cuesta dinero.
guide-fee-reissue = Una tarjeta nueva cuesta normalmente { $card-fee } yenes y sus certificados { $certificate-fee } yenes, en total { $reissue-fee } yenes. Normalmente se paga al recibir la tarjeta. Pregunte en la oficina, porque puede variar.
guide-fee-express = Si la tarjeta se perdió o se dañó, la emisión urgente ({ JA("特急発行") }) cuesta normalmente { $express-fee } yenes, o { $express-card-fee } yenes sin certificados.
guide-fee-certificates-free = Los certificados nuevos son gratis cuando los anteriores vencen, o cuando dejaron de valer por una mudanza u otro cambio.
guide-fee-not-own-fault = La tarjeta nueva es gratis si no fue por causa suya, sino por un desastre, un defecto o un error de la oficina, por ejemplo. La oficina decide.

## How long it takes, used in several situations

guide-time-same-day = Normalmente se hace en la ventanilla, mientras usted espera.
guide-time-ordinary = Desde la solicitud hasta que puede recoger la tarjeta pasan más o menos de { $reissue-months-min } a { $reissue-months-max } meses.
guide-time-express = Con la emisión urgente ({ JA("特急発行") }) tarda unos { $express-days } días; en el mejor caso, { $express-days-min }. Normalmente la tarjeta se envía por correo certificado a su dirección registrada.
guide-time-appointment = En las ventanillas suele haber mucha gente. Vaya temprano y reserve una visita si la oficina lo ofrece.

## If it is late, used in several situations

guide-late-card-ends = Después de su último día, la tarjeta ya no vale ({ JA("失効") }) y no se puede prorrogar. Una nueva cuesta entonces normalmente { $reissue-fee } yenes y tarda de { $reissue-months-min } a { $reissue-months-max } meses.
guide-late-no-notice = A quienes tienen un período de estadía no les llega ninguna carta que avise que su tarjeta o sus certificados vencen. Anote usted los días.
guide-late-move-clocks = La tarjeta deja de valer si la notificación de ingreso se hace más de { $notice-days } días después de la mudanza, o más de { $planned-move-days } días después del día previsto de salida. También deja de valer si no la muestra en la nueva oficina dentro de los { $continue-days } días desde la notificación, o si antes de eso se muda otra vez.
guide-late-certificates-only = Si solo vencieron los certificados, la tarjeta misma sigue siendo válida y sigue probando quién es usted. Los certificados de las tiendas de conveniencia y los trámites por internet no funcionan hasta que tenga certificados nuevos.

## What changes elsewhere, used in several situations

guide-elsewhere-driving-licence = Si su licencia de conducir ({ JA("運転免許") }) está en la tarjeta, es probable que no pase por sí sola a la tarjeta nueva. Pregunte a la policía o en el centro de licencias de conducir. Si perdió la tarjeta o se la robaron, avise también allí.
guide-elsewhere-health-insurance = Aunque venzan los certificados, la tarjeta se puede usar un tiempo más como tarjeta del seguro de salud ({ JA("健康保険証") }): hasta el último día del mes que está { $health-grace-months } meses después del mes en que vencieron. Si venció la tarjeta misma, pregunte a su seguro de salud.
guide-elsewhere-phone-certificates = Los certificados en el teléfono vencen junto con los de la tarjeta. Cuando la tarjeta tenga otros nuevos, mire si hay que volver a configurar el teléfono.
guide-elsewhere-signature-certificate = El certificado para firma ({ JA("署名用電子証明書") }) deja de valer cada vez que cambia el nombre, la dirección, el sexo o la fecha de nacimiento. Hasta que tenga uno nuevo, no funcionan la declaración de impuestos por internet ni los otros trámites por internet que lo necesitan.
guide-elsewhere-number-stays = Su número sigue siendo el mismo.

## Renew the card

guide-situation-renew-card-title = Quiero renovar mi tarjeta
guide-situation-renew-card-text = Para quienes tienen una tarjeta que todavía vale, pero vence pronto.
guide-situation-renew-card-search = renovación, tarjeta por vencer, se me vence la tarjeta, va a caducar, fecha de vencimiento, vigencia, extender la tarjeta, cambiar la tarjeta, 10 años, 5 años, carta de J-LIS, sobre azul, my number card, koshin, maina kado
guide-step-renew-stay = Prorrogar la estadía y luego la fecha de la tarjeta
guide-step-renew-stay-text = Si tiene un período de estadía, la tarjeta vence con la estadía, o antes, en un cumpleaños: mire la fecha que está en ella. Primero prorrogue la estadía en inmigración; normalmente se puede desde { $stay-window-months } meses antes de que termine. Con la nueva tarjeta de residencia ({ JA("在留カード") }), pida en la oficina municipal ({ JA("市区町村の窓口") }) que anoten la nueva fecha en la Tarjeta My Number.
guide-step-renew-stay-pending = Si eso no se logra a tiempo, ir de todos modos
guide-step-renew-stay-pending-text = Si no hay una decisión antes de que venza la tarjeta, pida en la oficina municipal la prórroga especial ({ JA("特例期間延長") }). Si la tarjeta vence en un cumpleaños, antes que su estadía, pida allí una tarjeta nueva antes de ese día.
guide-step-renew-window = Solicitarla en los últimos { $renewal-months } meses antes de que venza
guide-step-renew-window-text = En ese plazo la renovación ({ JA("更新") }) es gratis. Empieza un día después de la misma fecha de { $renewal-months } meses antes: si la tarjeta vence el 7 de julio, empieza el 8 de abril. Más o menos de { $letter-months-min } a { $letter-months-max } meses antes del vencimiento llega una carta ({ JA("有効期限通知書") }), pero puede hacer la solicitud sin ella.
guide-step-renew-child = Hacer la solicitud por el niño e ir juntos
guide-step-renew-child-text = Por un menor de { $signature-age } años, la solicitud la hace el padre, la madre o el tutor, que también va a la ventanilla. El niño va también. A esa edad, por regla general, no se hace certificado para firma.
guide-step-renew-other = Preguntar antes de ir por otra persona
guide-step-renew-other-text = Otra persona puede recoger la tarjeta solo si el titular no puede ir por enfermedad, discapacidad u otro motivo inevitable. También se necesitan documentos que muestren el motivo. Pregunte primero en la oficina municipal qué documentos acepta y cómo se ponen las contraseñas.
guide-fee-stay-free = El cambio de la fecha es gratis. Si hace falta una tarjeta nueva porque el campo de anotaciones está lleno o porque se cumplió el tiempo que puede durar la tarjeta, también es gratis.
guide-late-renew-card = Después de su último día, la tarjeta ya no vale ({ JA("失効") }). Entonces necesita una nueva. Pregunte en la oficina si cuesta dinero.

## Renew the certificates

guide-situation-renew-certificates-title = Quiero renovar los certificados de mi tarjeta
guide-situation-renew-certificates-text = Para cuando los certificados electrónicos ({ JA("電子証明書") }) vencen pronto o ya vencieron, pero la tarjeta todavía vale.
guide-situation-renew-certificates-search = certificado vencido, certificado electrónico, certificado digital, firma electrónica, certificado caducado, e-Tax no funciona, no funciona el seguro de salud, la máquina de la clínica dice vencido, denshi shomeisho, JPKI, 5 años
guide-step-certificates-stay = Preguntar desde cuándo se pueden renovar
guide-step-certificates-stay-text = Si tiene un período de estadía, los certificados nunca duran más que la tarjeta, pero pueden vencer antes. Si vencen antes, pregunte en la oficina desde cuándo se pueden renovar. Cuando cambien la fecha de la tarjeta después de una prórroga de su estadía, pida certificados nuevos en la misma visita. Si vencieron y la tarjeta todavía vale, la oficina hace otros nuevos.
guide-step-certificates-window = Renovarlos en los últimos { $renewal-months } meses
guide-step-certificates-window-text = En los últimos { $renewal-months } meses antes de que venzan, la renovación es gratis y para eso no necesita ninguna carta. Si la pide antes, puede costar dinero. El plazo empieza un día después de la misma fecha de { $renewal-months } meses antes. Si ya vencieron, puede pedir certificados nuevos en cualquier momento.
guide-step-certificates-office = Pedir certificados nuevos en la oficina
guide-step-certificates-office-text = Vaya a la oficina municipal ({ JA("市区町村の窓口") }) con la tarjeta y pida certificados nuevos ({ JA("電子証明書") }). Las contraseñas las escribe usted. Si olvidó alguna, dígalo: en la oficina se puede poner una nueva ({ JA("暗証番号の再設定") }).
guide-step-certificates-child = Ir con el niño; el padre o la madre pone la contraseña
guide-step-certificates-child-text = Un menor de { $signature-age } años tiene, por regla general, solo el certificado de identificación del usuario. El padre, la madre o el tutor va con el niño y pone la contraseña.
guide-step-certificates-other = Preguntar primero si va otra persona
guide-step-certificates-other-text = Los certificados se hacen para el titular en persona. Si tiene que ir otra persona, normalmente hacen falta dos visitas, con una carta de la oficina entre una y otra. Pregunte en la oficina municipal.

## The card has ended

guide-situation-expired-title = Mi tarjeta venció
guide-situation-expired-text = Para cuando ya pasó el último día de la tarjeta, o solo de sus certificados.
guide-situation-expired-search = tarjeta vencida, tarjeta caducada, se me pasó la fecha, se me venció, ya no vale, olvidé renovar, renovación tarde, fuera de plazo, visa vencida, no me la aceptan en la farmacia, certificados vencidos, my number vencido, shikko
guide-step-expired-stay = Comprobar primero que la estadía esté en orden
guide-step-expired-stay-text = La tarjeta se hace para quienes están registrados con un período de estadía vigente ({ JA("在留期間") }). Poco antes del fin de la estadía, puede que no se haga: entonces prorrogue primero la estadía. Si ya terminó su estadía, pregunte enseguida a inmigración.
guide-step-expired-office = Decir en la oficina que la tarjeta venció
guide-step-expired-office-text = Una tarjeta vencida ya no se puede prorrogar. Vaya a la oficina municipal ({ JA("市区町村の窓口") }) con una foto de identificación y solicite una nueva ({ JA("再交付") }). Pregunte cuánto cuesta y cuándo estará lista.
guide-step-expired-child = Ir como padre, madre o tutor del niño
guide-step-expired-child-text = Por un menor de { $signature-age } años, la solicitud la hace el padre, la madre o el tutor. Vaya a la ventanilla junto con el niño.
guide-step-expired-other = Preguntar antes de ir por otra persona
guide-step-expired-other-text = Otra persona puede ir solo si el titular no puede por enfermedad, discapacidad u otro motivo inevitable. Pregunte primero en la oficina municipal qué documentos acepta y cuántas visitas hacen falta.
guide-fee-expired-date = Si la tarjeta venció en un cumpleaños, no nos queda claro si la nueva cuesta dinero. Pregunte en la oficina; en los demás casos, una tarjeta nueva cuesta { $reissue-fee } yenes con los certificados.
guide-time-expired-not-express = La emisión urgente ({ JA("特急発行") }) no se ofrece solo porque la tarjeta venció. Pregunte en la oficina si hay otro motivo que valga para usted.
guide-late-expired-card = Hasta que tenga una tarjeta nueva, use otro documento para probar quién es usted. Si hace falta su número, en la oficina municipal puede pedir un certificado de residencia ({ JA("住民票") }) con el número.

## The stay was extended

guide-situation-stay-extended-title = Me prorrogaron la estadía
guide-situation-stay-extended-text = Para quienes recibieron una nueva tarjeta de residencia con un nuevo período de estadía, con el mismo estatus o con otro.
guide-situation-stay-extended-search = extensión de visa, renové la visa, renovación de visa, nueva visa, nueva tarjeta de residencia, zairyu card, zairyu kado, cambio de visa, cambio de estatus, de estudiante a trabajo, actualizar la tarjeta, cambiar la fecha de la tarjeta
guide-step-stay-soon = Ir en cuanto tenga la nueva tarjeta de residencia
guide-step-stay-soon-text = La Tarjeta My Number no se prorroga junto con su estadía. Pida que cambien su fecha ({ JA("有効期間変更") }) antes de que pase su último día. El mismo día en que recibe la tarjeta de residencia ({ JA("在留カード") }), o cuando la ventanilla atiende en fin de semana, el cambio puede tardar o no ser posible todavía, porque puede que el aviso de inmigración no haya llegado aún a la oficina.
guide-step-stay-change-date = Pedir que cambien la fecha de la tarjeta
guide-step-stay-change-date-text = Muestre las dos tarjetas en la oficina municipal ({ JA("市区町村の窓口") }) y escriba la contraseña del registro de residentes. La nueva fecha se anota en el campo de anotaciones ({ JA("追記欄") }); la tarjeta sigue siendo la misma. Si ese campo está lleno, o si la nueva fecha pasa del cumpleaños hasta el que puede durar la tarjeta, se hace una tarjeta nueva, y eso tarda más: pregunte si hace falta una foto.
guide-step-stay-other = Enviar a alguien del mismo hogar
guide-step-stay-other-text = Alguien del mismo hogar que pueda escribir la contraseña del registro de residentes puede pedir que cambien la fecha de la tarjeta. Para los certificados nuevos tiene que ir el titular en persona. Si van otras personas, normalmente hacen falta dos visitas, con una carta de la oficina entre una y otra: pregunte primero.
guide-step-stay-child = Ir como padre, madre o tutor del niño
guide-step-stay-child-text = Por un menor de { $signature-age } años va el padre, la madre o el tutor. A esa edad, por regla general, no se hace certificado para firma.
guide-step-stay-specified = Preguntar si falta hacer algo
guide-step-stay-specified-text = La nueva tarjeta de residencia específica ({ JA("特定在留カード") }) contiene las funciones de la Tarjeta My Number. Hasta donde sabemos, no hace falta ir a la oficina municipal por eso. Pregunte allí antes del último día de la tarjeta anterior, para que no quede nada sin hacer.
guide-elsewhere-stay-no-new-number = Su número sigue siendo el mismo, y también la tarjeta, salvo que haya que hacer una nueva.

## The stay is being decided

guide-situation-stay-pending-title = Mi estadía sigue en trámite y mi tarjeta vence
guide-situation-stay-pending-text = Para quienes hicieron una solicitud a inmigración, todavía no tienen respuesta y tienen una tarjeta que vence con el período de estadía anterior.
guide-situation-stay-pending-search = visa en trámite, esperando la visa, visa pendiente, solicitud en proceso, inmigración no responde, todavía no sale la visa, prórroga especial, dos meses más, 2 meses, sello en la tarjeta de residencia, residencia permanente en trámite, eiju en trámite, período de gracia
guide-step-pending-extend = Pedir que prorroguen la tarjeta { $extension-months } meses
guide-step-pending-extend-text = Vaya a la oficina municipal ({ JA("市区町村の窓口") }) antes de que pase el último día de la tarjeta y pida la prórroga especial ({ JA("特例期間延長") }). Tiene que haber hecho la solicitud a inmigración antes de que terminara su estadía. Se puede una sola vez, solo mientras la tarjeta vale, y no para estadías de { $short-stay-days } días o menos. El plazo extra que le da inmigración no se aplica por sí solo a la tarjeta.
guide-step-pending-permanent = Solicitar también la prórroga de la estadía
guide-step-pending-permanent-text = Por sí sola, la solicitud de residencia permanente ({ JA("永住") }) no prorroga ni su estadía ni la tarjeta. Pregunte a inmigración por la prórroga de la estadía y solicítela antes de que su estadía termine. Entonces el plan para una prórroga también vale para usted.
guide-step-pending-second-visit = Volver cuando llegue la nueva tarjeta de residencia
guide-step-pending-second-visit-text = La prórroga especial no se puede repetir. En cuanto tenga la nueva tarjeta de residencia ({ JA("在留カード") }), vaya a la oficina con las dos tarjetas antes de que pase la fecha prorrogada. Entonces la tarjeta recibe su nueva fecha normal.
guide-step-pending-other = Enviar a alguien del mismo hogar
guide-step-pending-other-text = Alguien del mismo hogar que pueda escribir la contraseña del registro de residentes puede pedir que prorroguen la tarjeta. Para los certificados nuevos tiene que ir el titular en persona. Si van otras personas, normalmente hacen falta dos visitas, con una carta de la oficina entre una y otra; por eso, pregunte con tiempo.
guide-step-pending-child = Ir como padre, madre o tutor del niño
guide-step-pending-child-text = Por un menor de { $signature-age } años va el padre, la madre o el tutor. A esa edad, por regla general, no se hace certificado para firma.
guide-fee-pending-free = La prórroga especial es gratis, y también el cambio de la fecha que viene después.
guide-time-pending-how-long = Entonces la tarjeta vale, como máximo, hasta { $extension-months } meses después del fin de su estadía, pero nunca más allá del cumpleaños hasta el que puede durar. Pregunte en la oficina el día exacto y anótelo.
guide-elsewhere-pending-specified = Si pidió una tarjeta de residencia específica ({ JA("特定在留カード") }), es probable que de todos modos tenga que ir a la oficina municipal por la prórroga especial. Pregunte allí.

## Permanent residence

guide-situation-status-permanent-title = Obtuve la residencia permanente
guide-situation-status-permanent-text = Para quienes recibieron la residencia permanente o el estatus de Profesional altamente calificado (ii).
guide-situation-status-permanent-search = residente permanente, visa permanente, me dieron la permanente, eiju, eijuken, eijusha, PR, green card, HSP, profesional altamente calificado, ya no tengo visa, cambió mi estatus, la tarjeta tiene la fecha anterior
guide-step-permanent-change-date = Pedir el cambio de fecha antes de la fecha anterior
guide-step-permanent-change-date-text = Vaya a la oficina municipal ({ JA("市区町村の窓口") }) antes de que pase la fecha de la tarjeta; no cambia por sí sola ({ JA("有効期間変更") }). La tarjeta sigue siendo la misma. Desde entonces vale hasta el décimo de los cumpleaños posteriores al día en que se hizo, o hasta el quinto si el titular era entonces menor de edad.
guide-step-permanent-mail = No usar un formulario que llegue por correo
guide-step-permanent-mail-text = Puede que le envíen una carta con un formulario de solicitud, aunque en su caso no corresponda. Si usa ese formulario, es posible que se haga una tarjeta nueva que tendrá que pagar. Primero pida en la oficina que cambien la fecha.
guide-step-permanent-child = Ir como padre, madre o tutor del niño
guide-step-permanent-child-text = Por un menor de { $signature-age } años va el padre, la madre o el tutor. A esa edad, por regla general, no se hace certificado para firma.
guide-step-permanent-other = Preguntar si puede ir alguien del mismo hogar
guide-step-permanent-other-text = Cuando una fecha cambia porque la estadía es más larga, puede ir alguien del mismo hogar que pueda escribir la contraseña del registro de residentes. Pregunte en la oficina si esto vale también aquí. Para los certificados nuevos tiene que ir el titular en persona.
guide-step-permanent-later = En adelante, renovar la tarjeta antes de un cumpleaños
guide-step-permanent-later-text = La tarjeta ya no depende de un período de estadía. En los últimos { $renewal-months } meses antes de su nueva fecha puede renovarla gratis ({ JA("更新") }), y le llega una carta que se lo avisa.

## Specified residence card

guide-situation-specified-card-title = Tarjeta de residencia y Tarjeta My Number en una sola
guide-situation-specified-card-text = Para quienes tienen o quieren una tarjeta de residencia específica ({ JA("特定在留カード") }).
guide-situation-specified-card-search = tarjeta única, una sola tarjeta, tarjeta combinada, tarjeta integrada, dos tarjetas en una, unir las tarjetas, tokutei zairyu card, zairyu card con my number, nueva tarjeta de residencia 2026, certificado de residente permanente especial
guide-step-specified-choice = Decidir si quiere una tarjeta o dos
guide-step-specified-choice-text = La tarjeta de residencia específica es una tarjeta de residencia ({ JA("在留カード") }) que es también Tarjeta My Number. Existe desde junio de 2026. Nadie está obligado a tenerla; puede quedarse con dos tarjetas. También hay una para residentes permanentes especiales ({ JA("特定特別永住者証明書") }).
guide-step-specified-apply = Pedirla junto con otra solicitud
guide-step-specified-apply-text = En inmigración, pídala cuando solicite la prórroga o el cambio de su estatus, la residencia permanente, o una tarjeta de residencia nueva o corregida. En la oficina municipal, pídala cuando notifique una mudanza. Al principio no se podía pedir en el sistema por internet. Pregunte si eso ya cambió.
guide-step-specified-old-card = Preguntar qué pasa con la tarjeta que tiene ahora
guide-step-specified-old-card-text = Al hacer la solicitud, pregunte si puede seguir usando su Tarjeta My Number hasta que llegue la nueva y si tiene que devolverla. Esto no nos queda claro.
guide-step-specified-again = Pedirla otra vez en cada prórroga de la estadía
guide-step-specified-again-text = La próxima vez no llega por sí sola. Si no la pide, llega una tarjeta de residencia común. La función My Number termina entonces con el período de estadía anterior, salvo que pida en la oficina municipal ({ JA("市区町村の窓口") }) que la actualicen.
guide-step-specified-pending = Si no hay decisión a tiempo, ir a la oficina
guide-step-specified-pending-text = Si solicitó la prórroga de su estadía y no hay una decisión antes de que venza la tarjeta, pida en la oficina municipal la prórroga especial ({ JA("特例期間延長") }). Hasta donde sabemos, se hace como con las otras tarjetas. Vaya antes de que venza la tarjeta.
guide-step-specified-pin = Si olvidó una contraseña, preguntar en la oficina
guide-step-specified-pin-text = Es probable que las contraseñas nuevas ({ JA("暗証番号") }) se pongan en la oficina municipal, como con las otras tarjetas. Esto no nos queda claro: llame antes de ir.
guide-bring-specified-form = Formularios para solicitarla y para poner las contraseñas; pregunte al solicitarla
guide-fee-specified = Aquí no se dice cuánto cuesta. Pregunte al hacer la solicitud.
guide-time-specified = No la recibe el mismo día. Tarda { $specified-weeks } semanas o más.
guide-late-specified = Si la función de la Tarjeta My Number termina con la estadía anterior, para tenerla otra vez necesita una tarjeta nueva. Pregunte en la oficina cuánto cuesta.

## Naturalised

guide-situation-naturalised-title = Obtuve la nacionalidad japonesa
guide-situation-naturalised-text = Para quienes se naturalizaron ({ JA("帰化") }) y tienen una Tarjeta My Number.
guide-situation-naturalised-search = naturalización, me nacionalicé, ciudadanía japonesa, ciudadano japonés, me hice japonés, me hice japonesa, cambio de nacionalidad, kika, nombre nuevo después de naturalizarme, pasaporte japonés, koseki
guide-step-naturalised-report = Pedir que anoten el nuevo nombre en la tarjeta
guide-step-naturalised-report-text = Informe el cambio en la oficina municipal ({ JA("市区町村の窓口") }) en un plazo de { $notice-days } días y pida que lo anoten en la tarjeta. Antes de ir, pregunte qué documentos de la naturalización hacen falta.
guide-step-naturalised-change-date = Pedir el cambio de fecha en la misma visita
guide-step-naturalised-change-date-text = La fecha de la tarjeta no cambia por sí sola. Hay que cambiarla antes de que pase la fecha anterior ({ JA("有効期間変更") }). La tarjeta sigue siendo la misma. Desde entonces vale hasta el décimo de los cumpleaños posteriores al día en que se hizo, o hasta el quinto si el titular era entonces menor de edad.
guide-late-naturalised = Informar el cambio es obligatorio. Si ya pasaron los { $notice-days } días, vaya de todos modos, lo antes posible.

## Leaving Japan

guide-situation-leave-japan-title = Me voy de Japón
guide-situation-leave-japan-text = Para quienes se mudan a otro país, para siempre o por un tiempo largo.
guide-situation-leave-japan-search = irme de japón, mudarme al extranjero, volver a mi país, regreso a mi país, retorno definitivo, devolver la tarjeta, entregar la tarjeta, notificación de salida, tenshutsu, kikoku, fin de la estadía, tarjeta en el extranjero, emigrar
guide-step-leave-check = Ver si es una mudanza o solo un viaje
guide-step-leave-check-text = Este plan es para quienes dejan su dirección en Japón. Si no sabe si su tiempo en el extranjero cuenta como mudanza, pregunte en la oficina municipal ({ JA("市区町村の窓口") }).
guide-step-leave-notice = Hacer la notificación de salida
guide-step-leave-notice-text = Antes de irse, vaya a la oficina municipal con la tarjeta y haga la notificación de salida ({ JA("転出届") }). Le preguntarán el día previsto de salida ({ JA("転出予定日") }).
guide-step-leave-return = Devolver la tarjeta
guide-step-leave-return-text = Las personas extranjeras no pueden seguir usando la tarjeta fuera de Japón. Devuélvala junto con la notificación ({ JA("返納") }); deja de valer el día previsto de salida. Algunas oficinas perforan el chip y la devuelven como recuerdo; puede pedirlo.
guide-step-leave-keep = Pedir que la tarjeta siga siendo válida en el extranjero
guide-step-leave-keep-text = Quienes tienen la nacionalidad japonesa pueden seguir usando la tarjeta en el extranjero, si lo piden en la oficina a más tardar el día anterior al día previsto de salida ({ JA("国外継続利用") }). Pregunte al mismo tiempo qué pasa con los certificados.
guide-step-leave-phone = Anotar a quién llamar si la pierde en el extranjero
guide-step-leave-phone-text = A los números que empiezan con 0120 no se puede llamar desde el extranjero. Póngase de acuerdo con alguien en Japón para que llame por usted si hace falta. Pregunte en la oficina cómo se informa una pérdida desde el extranjero.
guide-late-leave-foreign = La tarjeta deja de valer el día previsto de salida, la haya devuelto o no.
guide-late-leave-japanese = Si no lo pide a más tardar el día anterior, la tarjeta no se puede usar en el extranjero y deja de valer con la salida. Cuando vuelva, tendrá que solicitar una nueva.

## Coming back

guide-situation-come-back-title = Volví a vivir en Japón
guide-situation-come-back-text = Para quienes se habían ido de Japón, viven otra vez aquí y quieren una tarjeta.
guide-situation-come-back-search = regresé a japón, retorno a japón, de vuelta en japón, llegué otra vez, volví del extranjero, tarjeta otra vez, ya tenía tarjeta, número anterior, my number antiguo, notificación de ingreso, tennyu, reingreso
guide-step-back-notice = Hacer la notificación de ingreso
guide-step-back-notice-text = Vaya a la oficina municipal de su nueva dirección ({ JA("市区町村の窓口") }) y haga la notificación de ingreso ({ JA("転入届") }) en un plazo de { $notice-days } días. Diga que ya tenía un número: sigue siendo el mismo.
guide-step-back-kept = Si la tarjeta siguió siendo válida fuera de Japón, mostrarla
guide-step-back-kept-text = Si la oficina dejó que su tarjeta siguiera siendo válida en el extranjero, llévela cuando haga la notificación de ingreso. Pregunte qué hay que hacer para seguir usándola.
guide-step-back-express = Solicitar la emisión urgente
guide-step-back-express-text = Durante { $express-window-days } días después de la notificación de ingreso, quienes llegan del extranjero pueden pedir que la tarjeta se haga por emisión urgente ({ JA("特急発行") }). Se solicita en persona en la oficina. Pídala cuando haga la notificación.
guide-step-back-ordinary = Si ya pasó ese plazo, hacer la solicitud común
guide-step-back-ordinary-text = Pida en la oficina un formulario de solicitud ({ JA("交付申請書") }) y envíelo con una foto de identificación, o haga con él la solicitud por internet. Una postal ({ JA("交付通知書") }) le dice cuándo y dónde recoger la tarjeta.
guide-step-back-stay = Comprobar que la estadía no termine pronto
guide-step-back-stay-text = Poco antes del fin de un período de estadía ({ JA("在留期間") }), puede que la tarjeta no se haga. Entonces prorrogue primero la estadía y haga la solicitud después.
guide-bring-back-old-card = Su Tarjeta My Number anterior o el papel con su número, si todavía lo tiene
guide-fee-back = La emisión urgente es gratis para quienes llegan del extranjero y la solicitan a tiempo. Pregunte en la oficina cuánto cuesta una tarjeta después de ese plazo.
guide-late-back = Pasados los { $express-window-days } días, la emisión urgente ya no es posible por este motivo. Todavía puede hacer la solicitud común.

## Questions of some situations

guide-question-found-after = ¿Qué se hizo después de la pérdida?
guide-answer-found-after-frozen = Se suspendió por teléfono, nada más
guide-answer-found-after-reported = Se avisó a la oficina, o se solicitó una tarjeta nueva
guide-answer-found-after-nothing = No se avisó a nadie
guide-question-face-wish = ¿De qué se trata?
guide-answer-face-wish-want = Quisiera una tarjeta sin contraseñas
guide-answer-face-wish-have = Tengo una tarjeta así
guide-answer-face-wish-pins = Tengo una tarjeta así y quisiera contraseñas

## Used in several of the situations below

guide-step-new-signature-certificate = Pedir un nuevo certificado para firma
guide-step-new-signature-certificate-text = El certificado para firma anterior ({ JA("署名用電子証明書") }) deja de valer con el cambio; el certificado de identificación del usuario sigue siendo válido. Si usa el certificado para firma, pida uno nuevo en la misma visita. Necesitará su contraseña.
guide-step-household-member-goes = Si no puede ir, pedírselo a alguien de su hogar
guide-step-household-member-goes-text = Normalmente, alguien de su hogar puede pedir el cambio en la tarjeta si sabe la contraseña del registro de residentes de esa tarjeta. Para un nuevo certificado para firma, puede que tenga que ir usted. Pregunte primero por teléfono en la oficina.
guide-step-child-comes-along = Ir junto con el niño
guide-step-child-comes-along-text = Por un menor de { $representative-age } años, la solicitud la hace el padre, la madre u otro representante legal ({ JA("法定代理人") }). Por regla general, el niño va también a recoger la tarjeta.
guide-step-someone-else-goes = Preguntar en la oficina quién puede ir por el titular
guide-step-someone-else-goes-text = Otra persona puede actuar por el titular solo por motivos como una enfermedad o una discapacidad. Pueden hacer falta documentos que lo prueben, y dos visitas. Pregunte en la oficina antes de que vaya alguien.
guide-step-stay-ends-soon = Si su período de estadía termina pronto, preguntar antes
guide-step-stay-ends-soon-text = Poco antes del fin del período de estadía ({ JA("在留期間") }), puede que la tarjeta no se haga. Pregunte en la oficina municipal si conviene hacer la solicitud ahora o cuando la estadía esté prorrogada. No deje lo demás para después: si perdió la tarjeta, infórmelo de todos modos.
guide-fee-ask-fee = No encontramos ninguna página que diga cuánto cuesta en la oficina. Pregunte allí.
guide-fee-notes-field-full = Si el campo de anotaciones de la tarjeta ({ JA("追記欄") }) está lleno, la oficina hace una tarjeta nueva. Eso también es gratis.
guide-elsewhere-health-meanwhile = Si usa la tarjeta como tarjeta del seguro de salud, pregunte a su seguro qué mostrar en la clínica hasta que tenga la nueva.

## Moved

guide-situation-moved-title = Me mudé
guide-situation-moved-text = Para quienes viven en una nueva dirección en Japón, en el mismo municipio o en otro.
guide-situation-moved-search = mudanza, cambio de dirección, cambio de domicilio, nueva dirección, dirección de la tarjeta, cambié de casa, me cambié de departamento, otra ciudad, notificación de mudanza, tenkyo, tennyu, hikkoshi, 14 días, dirección anterior
guide-step-moving-out-notice = Avisar al municipio anterior que se va
guide-step-moving-out-notice-text = Haga la notificación de salida ({ JA("転出届") }) en la oficina del municipio anterior, y pregunte de qué maneras se puede hacer. Anote el día de salida que indica en ella: desde ese día se cuentan algunos plazos.
guide-step-moving-in-notice = Hacer la notificación de ingreso
guide-step-moving-in-notice-text = Vaya con la tarjeta a la oficina del nuevo municipio y haga la notificación ({ JA("転入届") }) dentro de los { $notice-days } días después de la mudanza. También tiene que ser dentro de los { $planned-move-days } días después del día previsto de salida. Cuenta el día que llegue primero.
guide-step-change-of-address-notice = Notificar la nueva dirección
guide-step-change-of-address-notice-text = Vaya a la oficina municipal ({ JA("市区町村の窓口") }) con la tarjeta y haga la notificación ({ JA("転居届") }) dentro de los { $notice-days } días después de la mudanza.
guide-step-continue-card = Mostrar la tarjeta en la nueva oficina municipal
guide-step-continue-card-text = Lo mejor es hacerlo en la misma visita: pida seguir usando la tarjeta ({ JA("継続利用") }). La oficina anota en ella la nueva dirección y usted escribe la contraseña del registro de residentes ({ JA("住民基本台帳用暗証番号") }). Si olvidó la tarjeta, llévela en un plazo de { $continue-days } días; el día de la notificación de ingreso cuenta como el primero. Una tarjeta de reconocimiento facial no tiene contraseñas.
guide-step-address-on-card = Pedir que anoten la nueva dirección en la tarjeta
guide-step-address-on-card-text = Pídalo en la misma visita. Usted escribe la contraseña del registro de residentes ({ JA("住民基本台帳用暗証番号") }). Una tarjeta de reconocimiento facial no tiene contraseñas.
guide-bring-cards-of-all = Tarjetas de todos los que se mudaron, y contraseña del registro de residentes de cada una
guide-bring-residence-card-address = Tarjeta de residencia ({ JA("在留カード") }), si la tiene: pregunte si también se cambia
guide-late-within-late = Vaya aunque sea tarde. Las páginas que leímos no dicen qué significa eso para la tarjeta; pregunte en la oficina.

## The name or other details changed

guide-situation-name-changed-title = Cambió mi nombre u otro dato
guide-situation-name-changed-text = Para quienes ya no tienen el nombre, el sexo o la fecha de nacimiento que está en la tarjeta.
guide-situation-name-changed-search = nombre nuevo, cambio de nombre, cambio de apellido, me casé, matrimonio, me divorcié, divorcio, apellido de casada, apellido de soltera, nombre mal escrito, corregir el nombre, alias, tsusho, género, fecha de nacimiento equivocada
guide-step-residence-card-details = Preguntar qué se cambia primero
guide-step-residence-card-details-text = Si tiene una tarjeta de residencia ({ JA("在留カード") }), el nombre que está en ella lo cambia inmigración ({ JA("出入国在留管理局") }), no la oficina municipal. Pregunte en la oficina municipal si necesita primero la nueva tarjeta de residencia. Mientras tanto, no deje pasar los { $notice-days } días.
guide-step-report-change = Pedir que anoten el cambio en la tarjeta
guide-step-report-change-text = Vaya a la oficina municipal ({ JA("市区町村の窓口") }) con la tarjeta, dentro de los { $notice-days } días después del cambio. Si allí se presenta una notificación, como la de un matrimonio, haga las dos cosas en la misma visita. Usted escribe la contraseña del registro de residentes ({ JA("住民基本台帳用暗証番号") }).
guide-bring-change-proof = Un documento que muestre el cambio, si lo tiene
guide-late-report-late = La ley da { $notice-days } días. Vaya aunque ya hayan pasado, y pregunte en la oficina qué significa para la tarjeta.

## Death in the family

guide-situation-death-title = Falleció alguien de mi familia
guide-situation-death-text = Para familias de alguien que tenía una Tarjeta My Number.
guide-situation-death-search = muerte, fallecimiento, murió, difunto, murió mi esposo, murió mi esposa, mi madre, mi padre, funeral, defunción, devolver la tarjeta, tarjeta de una persona fallecida
guide-step-death-ask-office = Preguntar en la oficina municipal
guide-step-death-ask-office-text = La tarjeta deja de valer con la muerte de su titular. Pregunte por la tarjeta en la oficina municipal ({ JA("市区町村の窓口") }) cuando se informe allí el fallecimiento ({ JA("死亡届") }). No en todas partes se hace igual; siga lo que le diga la oficina.
guide-step-death-keep-card = Guardar la tarjeta hasta que la oficina le diga qué hacer
guide-step-death-keep-card-text = Ya nadie puede usarla. Antes de entregarla, pregunte en la oficina si el número todavía hace falta para otros trámites.
guide-bring-their-card = La tarjeta de la persona que falleció, si la tiene

## Lost and stolen

guide-situation-lost-title = Perdí mi tarjeta
guide-situation-lost-text = Para quienes no encuentran su tarjeta, en casa o fuera.
guide-situation-lost-search = extravié la tarjeta, tarjeta extraviada, se me perdió, no encuentro mi tarjeta, pérdida de my number, perdí la billetera, perdí la cartera, la dejé en el tren, se me cayó, bloquear la tarjeta, reponer la tarjeta, duplicado, tarjeta nueva
guide-situation-stolen-title = Me robaron la tarjeta
guide-situation-stolen-text = Para personas a quienes les quitaron la tarjeta, sola o con un bolso o una billetera.
guide-situation-stolen-search = robo, hurto, ladrón, asalto, robaron mi my number, me robaron la billetera, me robaron la cartera, me robaron el bolso, alguien usa mi tarjeta, bloquear la tarjeta, denuncia, robo de identidad, tonan, robado, me han robado, asaltaron, policía, ladrón se llevó la cartera
guide-step-look-before-office = Buscarla una vez más
guide-step-look-before-office-text = Mientras la tarjeta solo esté suspendida por teléfono, puede volver a funcionar. Una vez que la oficina municipal la anula, ya no. Si la tarjeta se perdió en casa, no hace falta avisar a la policía.
guide-step-ask-express-lost = Si la necesita pronto, pedir la emisión urgente
guide-step-ask-express-lost-text = La emisión urgente ({ JA("特急発行") }) es más rápida y cuesta más. Solicítela en la ventanilla dentro de los { $express-window-days } días después de informar la pérdida en la oficina municipal. Dígalo cuando informe la pérdida. Después, la tarjeta normalmente llega por correo certificado; por eso, pregunte cómo se ponen las contraseñas.
guide-late-not-frozen = Hasta que se suspenda la tarjeta, quien la tenga y sepa una contraseña puede usarla. Si no sabe si la perdió de verdad, pida primero que la suspendan y búsquela después.
guide-late-express-late-lost = La emisión urgente solo es posible dentro de los { $express-window-days } días después de informar la pérdida en la oficina municipal. Después, la tarjeta nueva se hace en el tiempo habitual.
guide-elsewhere-number-meanwhile = Si necesita su número antes de tener la tarjeta nueva, pida en la oficina un certificado de residencia ({ JA("住民票") }) en el que aparezca.

## Found again

guide-situation-found-title = Encontré la tarjeta que había perdido
guide-situation-found-text = Para quienes recuperaron su tarjeta perdida o robada.
guide-situation-found-search = apareció mi tarjeta, recuperé la tarjeta, estaba en casa, la encontró la policía, desbloquear la tarjeta, levantar la suspensión, reactivar, anular el aviso de pérdida, volver a usar la tarjeta, me devolvieron la tarjeta
guide-step-lift-freeze = Pedir que la tarjeta vuelva a funcionar
guide-step-lift-freeze-text = Vaya con la tarjeta a la oficina municipal de su dirección ({ JA("市区町村の窓口") }) y pídalo ({ JA("一時停止解除") }). No se puede hacer por teléfono. Necesitará una contraseña.
guide-step-return-found-card = Llevar la tarjeta anterior a la oficina
guide-step-return-found-card-text = Una vez que la oficina municipal ({ JA("市区町村の窓口") }) anuló una tarjeta, esa tarjeta no puede volver a ser válida. Entregue la anterior. Si todavía no solicitó una nueva, puede hacerlo en la misma visita.
guide-step-check-found-card = Ver si la tarjeta está en orden
guide-step-check-found-card-text = Mire su fecha y si está entera. Si estuvo en manos de otras personas, cambie sus contraseñas ({ JA("暗証番号") }). { -brand } puede hacerlo con un lector de tarjetas.
guide-bring-all-pins = Sus contraseñas, de memoria; cuál se pide no siempre es igual ({ JA("暗証番号") })
guide-late-while-frozen = Mientras la tarjeta está suspendida, no funciona lo que hace por vía electrónica, ni tampoco los certificados en el teléfono.
guide-elsewhere-phone-after-freeze = Los certificados en el teléfono se suspendieron con la tarjeta. Pregunte en la oficina si vuelven a funcionar por sí solos.

## Damaged

guide-situation-damaged-title = Mi tarjeta está dañada o su chip no funciona
guide-situation-damaged-text = Para quienes tienen una tarjeta rota, doblada, quemada, ilegible o que las máquinas no reconocen.
guide-situation-damaged-search = tarjeta rota, se dobló, se rompió, se partió, se mojó, lavadora, se quemó, incendio, inundación, no lee la tarjeta, el lector no la reconoce, rayada, borrosa, no se ve la foto, tarjeta malograda
guide-step-try-another-reader = Probar la tarjeta una vez más en otro lugar
guide-step-try-another-reader-text = El problema puede estar en el lector o en el teléfono. Pruebe con otro, o ponga la tarjeta en un lector de tarjetas con { -brand }. Para eso no tiene que escribir ninguna contraseña.
guide-step-ask-express-damaged = Si la necesita pronto, pedir la emisión urgente
guide-step-ask-express-damaged-text = La emisión urgente ({ JA("特急発行") }) es para tarjetas quemadas, muy dañadas o que ya no funcionan. Solicítela en la ventanilla dentro de los { $express-window-days } días desde el día en que la tarjeta dejó de servir. Después, la tarjeta normalmente llega por correo certificado; por eso, pregunte cómo se ponen las contraseñas.
guide-step-office-damaged = Llevar la tarjeta a la oficina y solicitar otra
guide-step-office-damaged-text = Vaya a la oficina municipal de su dirección ({ JA("市区町村の窓口") }) y lleve todo lo que quede de la tarjeta. La oficina la revisa, le dice si hace falta una nueva y recibe la solicitud ({ JA("再交付") }).
guide-bring-damaged-card = La tarjeta dañada, con todos sus pedazos
guide-fee-fault-unclear = Si nadie sabe por qué no funciona el chip, no está claro quién paga. Cuente en la oficina cuándo y cómo dejó de funcionar, y pregunte.
guide-late-express-late-damaged = La emisión urgente solo es posible dentro de los { $express-window-days } días desde el día en que la tarjeta dejó de servir. Después, la tarjeta nueva se hace en el tiempo habitual.

## PINs

guide-situation-pin-title = Olvidé una contraseña o está bloqueada
guide-situation-pin-text = Para quienes ya no saben una contraseña de la tarjeta o la escribieron mal demasiadas veces.
guide-situation-pin-search = PIN, olvidé el PIN, clave, olvidé la clave, no me acuerdo de la clave, contraseña equivocada, tarjeta bloqueada, demasiados intentos, restablecer, resetear, desbloquear, 4 dígitos, código, contraseña de e-Tax, ansho bango
guide-step-stop-guessing = No intentar adivinar la contraseña
guide-step-stop-guessing-text = Después de { $pin-tries } intentos equivocados seguidos se bloquea una contraseña de 4 dígitos; la de firma, después de { $signature-tries }. Busque primero alguna nota, por ejemplo, del día en que recogió la tarjeta. { -brand } muestra cuántos intentos quedan, sin gastar ninguno.
guide-step-blocked-stays = No esperar: una contraseña bloqueada sigue bloqueada
guide-step-blocked-stays-text = Una contraseña que se escribió mal demasiadas veces no vuelve a funcionar por sí sola. Hay que poner una nueva. Para eso no necesita la anterior.
guide-step-reset-app = Restablecerla sin ir a la oficina: primero, la aplicación
guide-step-reset-app-text = Descargue en un teléfono la aplicación { JA("JPKI暗証番号リセット") }. Lee el chip de la tarjeta y comprueba su cara. Tiene que saber la otra contraseña de certificado, los dos certificados tienen que estar vigentes, y su nombre y su dirección no deben haber cambiado. Si no funciona, vaya a la oficina.
guide-step-reset-kiosk-signature = Después, poner la contraseña de firma en una tienda
guide-step-reset-kiosk-signature-text = Dentro de las { $kiosk-hours } horas después de usar la aplicación, vaya a la máquina de una tienda 7-Eleven, FamilyMart, Lawson, Ministop o de algunas otras tiendas de conveniencia. Elija allí una nueva contraseña de firma ({ JA("署名用") }); para eso escribe la de usuario. Así no hace falta ir a la oficina.
guide-step-reset-kiosk-user = Después, poner la contraseña de usuario en una tienda
guide-step-reset-kiosk-user-text = Dentro de las { $kiosk-hours } horas después de usar la aplicación, vaya a la máquina de un 7-Eleven o de una tienda del grupo Aeon ({ JA("イオンリテール") }). Son menos tiendas que para la contraseña de firma. Elija allí una nueva contraseña de usuario ({ JA("利用者証明用") }); para eso escribe la de firma. Así no hace falta ir a la oficina.
guide-step-reset-office = Poner una contraseña nueva en la oficina municipal
guide-step-reset-office-text = En la oficina municipal ({ JA("市区町村の窓口") }) se puede restablecer cualquier contraseña ({ JA("暗証番号の再設定") }), y varias en una visita. Para la contraseña de ayuda para rellenar datos ({ JA("券面事項入力補助用") }) y la del registro de residentes ({ JA("住民基本台帳用") }) es la única manera. Por regla general va el titular; con un menor de { $signature-age } años va también el padre, la madre o el tutor, y pone la contraseña.
guide-step-choose-pin = Elegir la contraseña nueva antes de ir
guide-step-choose-pin-text = No use su cumpleaños, su número de teléfono, su dirección ni series como 1234. Las tres contraseñas de 4 dígitos pueden ser iguales. La de firma tiene de 6 a 16 caracteres: letras mayúsculas y dígitos, al menos uno de cada tipo. Si anota una contraseña, guarde la nota lejos de la tarjeta.
guide-fee-free-kiosk = En la máquina de una tienda de conveniencia es gratis.
guide-time-kiosk-hours = En la máquina se puede hacer de { $kiosk-opens } a { $kiosk-closes }.
guide-late-without-user-pin = Sin la contraseña de usuario no puede entrar en Mynaportal ({ JA("マイナポータル") }) ni sacar certificados en una tienda de conveniencia. En una clínica no puede usar la tarjeta con contraseña.
guide-late-without-signature-pin = Sin la contraseña de firma no puede firmar por internet: una declaración de impuestos, por ejemplo.
guide-late-without-entry-support-pin = Sin la contraseña de ayuda para rellenar datos, los programas y las máquinas no pueden tomar de la tarjeta su nombre, su dirección y su número.
guide-late-without-register-pin = Sin la contraseña del registro de residentes, en la ventanilla no pueden cambiar la tarjeta, por ejemplo, cuando usted se muda.
guide-elsewhere-other-pins-work = Las otras contraseñas de la tarjeta no se bloquean con ella y siguen funcionando.

## The face-authentication card

guide-situation-face-card-title = Quiero o tengo una tarjeta sin contraseñas
guide-situation-face-card-text = Para quienes prefieren no usar contraseñas y para titulares de una tarjeta de reconocimiento facial.
guide-situation-face-card-search = tarjeta sin PIN, sin clave, reconocimiento facial, reconocimiento de cara, con la cara, no puedo recordar la clave, persona mayor, adulto mayor, mis padres mayores, demencia, alzheimer, residencia de ancianos, kao ninsho
guide-step-face-card-limits = Saber qué puede hacer la tarjeta y qué no
guide-step-face-card-limits-text = Una tarjeta de reconocimiento facial ({ JA("顔認証マイナンバーカード") }) no tiene contraseñas y solo tiene el certificado de identificación del usuario. Prueba quién es usted, y sirve en clínicas y farmacias. Mynaportal ({ JA("マイナポータル") }), los certificados de las tiendas de conveniencia y las solicitudes por internet no funcionan con ella.
guide-step-face-card-ask = Pedirla en la oficina municipal
guide-step-face-card-ask-text = Diga en la oficina municipal ({ JA("市区町村の窓口") }) que quisiera una tarjeta sin contraseñas. Pregunte qué necesita para eso y si después se puede volver atrás.
guide-step-face-card-clinic = En una clínica, usar la cara
guide-step-face-card-clinic-text = La máquina compara su cara con la foto de la tarjeta, o la mira el personal. No se pide ninguna contraseña.
guide-step-face-card-move = En la oficina no hace falta contraseña
guide-step-face-card-move-text = Cuando se cambia la dirección en la tarjeta, las demás personas escriben la contraseña del registro de residentes. Usted no. Diga que la suya es una tarjeta de reconocimiento facial.
guide-step-face-card-back = Preguntar si la tarjeta puede volver a tener contraseñas
guide-step-face-card-back-text = No encontramos ninguna página que diga cómo se hace. Pregunte en la oficina municipal ({ JA("市区町村の窓口") }) qué necesita y si la tarjeta es la misma o una nueva.
guide-late-face-card-ends = Esta tarjeta también tiene un último día: mire la fecha impresa en ella. Renuévela antes de ese día o, si tiene un período de estadía, pida antes de ese día que cambien la fecha.

## The first line of the sheet for the counter. It stands beside the Japanese sentence in assets/guide/phrases.toml and means the same.

guide-whose-child = Vengo por la tarjeta de mi hijo o hija. Soy su representante legal (padre, madre o tutor).
guide-whose-other = El titular no puede venir, por eso vengo en su lugar.
guide-request-renew-card = Quisiera renovar la Tarjeta My Number.
guide-request-renew-certificates = Quisiera renovar los certificados electrónicos de la Tarjeta My Number.
guide-request-reissue-expired = La Tarjeta My Number venció. Quisiera solicitar una nueva.
guide-request-expired-ask = Parece que la Tarjeta My Number o sus certificados vencieron. Por favor, díganme qué trámite hay que hacer.
guide-request-return-found = Encontré la Tarjeta My Number que había perdido y quiero devolverla. Por favor, explíquenme cómo solicitar una nueva.
guide-request-change-date = Se emitió una nueva tarjeta de residencia y cambió el período de estadía. Por favor, cambien la vigencia de la Tarjeta My Number.
guide-request-special-extension = Se presentó una solicitud, por ejemplo, de prórroga de la estadía, y todavía no hay una decisión. Quisiera pedir la prórroga especial de la vigencia de la Tarjeta My Number.
guide-request-change-date-permanent = Cambió el estatus de residencia y ahora la estadía no tiene fecha de vencimiento (residente permanente, Profesional altamente calificado (ii)). Por favor, cambien la vigencia de la Tarjeta My Number.
guide-request-specified-card = Quisiera solicitar una tarjeta de residencia específica. Por favor, díganme cómo se hace.
guide-request-naturalised = Obtuve la nacionalidad japonesa. Quisiera hacer el trámite para cambiar los datos de la Tarjeta My Number.
guide-request-leave-japan = Me mudo de Japón al extranjero. Quisiera hacer la notificación de salida y el trámite de la Tarjeta My Number.
guide-request-come-back = Volví a Japón del extranjero. Quisiera hacer la notificación de ingreso y solicitar una Tarjeta My Number.
guide-request-moved = Me mudé. Quisiera notificar mi nueva dirección y hacer el trámite de la Tarjeta My Number.
guide-request-name-changed = Cambió mi nombre u otro dato. Por favor, cambien lo que está escrito en la Tarjeta My Number.
guide-request-death = Falleció alguien de mi familia. Por favor, díganme qué hacer con la Tarjeta My Number.
guide-request-reissue-lost = Se perdió la Tarjeta My Number. Quisiera solicitar una nueva.
guide-request-reissue-stolen = La Tarjeta My Number fue robada. Quisiera solicitar una nueva.
guide-request-lift-freeze = Encontré la Tarjeta My Number que se había perdido. Quisiera hacer los trámites necesarios, como levantar la suspensión temporal.
guide-request-reissue-damaged = La Tarjeta My Number está dañada y no se puede usar. Quisiera solicitar una nueva.
guide-request-reset-pin = No sé una contraseña de la Tarjeta My Number, o está bloqueada, y no puedo usarla. Quisiera poner una nueva.
guide-request-reset-pin-forgotten = Olvidé una contraseña de la Tarjeta My Number. Quisiera poner una nueva.
guide-request-reset-pin-blocked = Se bloqueó una contraseña de la Tarjeta My Number. Por favor, desbloquéenla; quisiera poner una nueva.
guide-request-face-card = Por favor, díganme qué hacer con respecto a la Tarjeta My Number de reconocimiento facial.
guide-request-first-card = Es la primera vez que voy a tener una Tarjeta My Number. Quisiera solicitarla.
guide-request-express = Quisiera solicitar la emisión urgente de una Tarjeta My Number. Por favor, vean si me corresponde.
guide-request-for-another = Vengo a hacer un trámite de la Tarjeta My Number en lugar de su titular.
guide-request-basic-resident-card = Tengo una tarjeta del registro básico de residentes. Quisiera solicitar una Tarjeta My Number.

## Sentences to point at. $language is the name of a language, such as English.

guide-phrase-speaks-language = ¿Hay alguien que hable { $language }?
guide-phrase-speak-slowly = ¿Puede hablar despacio, en un japonés sencillo?
guide-phrase-repeat = Otra vez, por favor.
guide-phrase-write-down = ¿Puede escribirlo en un papel?
guide-phrase-which-form = ¿Qué formulario tengo que llenar?
guide-phrase-where-write = ¿Qué escribo, y dónde?
guide-phrase-enter-pin-myself = Por favor, déjeme escribir la contraseña a mí.
guide-phrase-certificates-too = También quisiera certificados nuevos. ¿Se puede hacer al mismo tiempo?
guide-phrase-child-too = ¿Se puede hacer al mismo tiempo el trámite de la tarjeta de mi hijo o hija?
guide-phrase-how-much = ¿Cuánto cuesta el trámite?
guide-phrase-when-ready = ¿Cuándo puedo recogerla?
guide-phrase-come-again = ¿Tengo que venir otra vez? ¿Cuándo sería?
guide-phrase-keep-card = ¿Puedo seguir usando esta tarjeta tal como está?
guide-phrase-temporary-proof = ¿Hay algún documento que pueda usar hasta que esté lista la tarjeta nueva?
guide-phrase-all-done = ¿Con esto ya está todo hecho?
guide-phrase-wait = Espere un momento, por favor.
guide-phrase-yes = Sí
guide-phrase-no = No
guide-phrase-thank-you = Muchas gracias.

## The card for the first time

guide-situation-first-card-title = Quiero una Tarjeta My Number
guide-situation-first-card-text = Para quienes viven en Japón y todavía no tienen tarjeta.
guide-situation-first-card-search = solicitar my number, sacar my number, tramitar my number, primera tarjeta, cómo hacer la tarjeta, no tengo tarjeta, recién llegado, nuevo en japón, formulario de solicitud, solicitud por internet, tarjeta de número personal, mai namba kado, carnet, documento de identidad japón
guide-step-first-stay-end = Si su estadía termina pronto, prorrogarla primero
guide-step-first-stay-end-text = La tarjeta vence con su período de estadía ({ JA("在留期間") }). Si la solicita poco antes de ese día, puede que no se haga y que tenga que solicitarla otra vez. Solicítela cuando la estadía esté prorrogada. Si tiene dudas, pregunte en la oficina municipal.
guide-step-first-newcomer = Pedir la emisión urgente
guide-step-first-newcomer-text = Si acaba de mudarse a Japón desde el extranjero, o acaba de registrarse como residente, la oficina puede pedir que su tarjeta se haga más rápido ({ JA("特急発行") }). Solicítela allí en persona, dentro de los { $express-window-days } días después de su notificación de ingreso. Es gratis. Pregunte allí qué llevar. Los demás pasos son para la solicitud común.
guide-step-first-form = Conseguir un formulario de solicitud
guide-step-first-form-text = A su dirección registrada llega por correo un formulario de solicitud con su propio código ({ JA("交付申請書") }). Si no lo tiene o no puede usarlo, pida uno nuevo en la oficina municipal ({ JA("市区町村の窓口") }).
guide-step-first-postcard = Esperar la postal
guide-step-first-postcard-text = La tarjeta llega a la oficina municipal más o menos de { $office-weeks-min } a { $office-weeks-max } semanas después de la solicitud. Después llega una postal ({ JA("交付通知書") }) a su dirección registrada. Dice dónde recoger la tarjeta y cuál es el último día para hacerlo. Si se muda a otro municipio antes de tener la tarjeta, pregunte allí: tendrá que solicitarla otra vez.
guide-step-choose-pins = Elegir las contraseñas de antemano
guide-step-choose-pins-text = Las contraseñas ({ JA("暗証番号") }) las pone usted cuando recoge la tarjeta: una de 6 a 16 letras mayúsculas y dígitos, y tres de 4 dígitos, que pueden ser iguales. No use nada fácil de adivinar, como su cumpleaños, su dirección o 1234. Si prefiere no tener contraseñas, pregunte por la tarjeta de reconocimiento facial ({ JA("顔認証マイナンバーカード") }).
guide-bring-notification-card = La tarjeta de notificación ({ JA("通知カード") }), de papel, si la tiene
guide-bring-basic-card = La antigua tarjeta del registro básico de residentes ({ JA("住民基本台帳カード") }), si la tiene
guide-bring-new-pins = Las contraseñas que quiere tener, de memoria
guide-late-first-no-last-day = No hay un último día para hacer la solicitud. Pero recoja la tarjeta a más tardar el día que dice la postal; si no puede, llame a la oficina municipal antes de ese día.
guide-elsewhere-health-registration = La tarjeta se puede usar como tarjeta del seguro de salud ({ JA("健康保険証") }) solo después de registrar ese uso una vez.
guide-elsewhere-first-dates-stay = La tarjeta vence con su período de estadía, o antes, en un cumpleaños: mire la fecha impresa en ella. Ninguna carta se lo recuerda; pida que cambien la fecha cada vez que se prorrogue su estadía.
guide-elsewhere-first-dates-birthday = La tarjeta vale hasta el décimo de los cumpleaños posteriores al día en que se hizo; para menores de { $adult-age } años, hasta el quinto. La fecha que cuenta es la que está impresa en ella.
guide-question-newcomer = ¿Es residente de Japón desde hace poco?
guide-answer-newcomer-yes = Sí, con un primer ingreso hace pocos días o semanas
guide-answer-newcomer-no = No, vivo en Japón desde hace más tiempo

## A card fast

guide-situation-express-title = Necesito una tarjeta rápido
guide-situation-express-text = Para quienes acaban de llegar a Japón, tienen un bebé, o perdieron o dañaron la tarjeta.
guide-situation-express-search = urgente, emisión urgente, exprés, tarjeta urgente, my number urgente, lo antes posible, el mismo día, en una semana, 5 días, apuro, prisa, cuánto demora, trámite rápido, tokkyu hakko
guide-step-express-baby = Hacer la solicitud antes del primer cumpleaños
guide-step-express-baby-text = Para un bebé menor de { $infant-age } año, la tarjeta se puede hacer por emisión urgente ({ JA("特急発行") }). El padre, la madre u otro representante legal ({ JA("法定代理人") }) puede solicitarla junto con la notificación de nacimiento ({ JA("出生届") }) o después; el último día es el anterior al primer cumpleaños. En ese caso la tarjeta no lleva foto.
guide-step-express-arrived = Hacer la solicitud pronto, tras la primera notificación
guide-step-express-arrived-text = Si se mudó a Japón desde el extranjero, o acaba de registrarse como residente con un período de estadía, puede pedir la emisión urgente ({ JA("特急発行") }). Lo mejor es pedirla al hacer la notificación de ingreso. Tiene { $express-window-days } días desde esa notificación, y tiene que ir en persona a la oficina municipal.
guide-step-express-lost = Informar la pérdida y hacer la solicitud
guide-step-express-lost-text = Si la tarjeta se perdió fuera de su casa, vaya primero a la policía y pida el número de la denuncia ({ JA("受理番号") }). Después informe la pérdida en la oficina municipal y pida la emisión urgente ({ JA("特急発行") }). Tiene { $express-window-days } días desde el aviso de pérdida en la oficina, y tiene que ir allí en persona.
guide-step-express-damaged = Llevar la tarjeta dañada y hacer la solicitud
guide-step-express-damaged-text = Si la tarjeta está quemada, muy dañada o ya no funciona, puede pedir la emisión urgente ({ JA("特急発行") }) en la oficina municipal. Tiene { $express-window-days } días desde el día en que dejó de servir, y tiene que ir allí en persona.
guide-step-express-number = Hacer la solicitud poco después del cambio
guide-step-express-number-text = Si cambió su número o su código de residente ({ JA("住民票コード") }), la tarjeta ya no vale. Puede pedir la emisión urgente ({ JA("特急発行") }) en la oficina municipal en un plazo de { $express-window-days } días. Pregunte en la oficina desde qué día se cuentan.
guide-step-express-notes = Solicitar una tarjeta con espacio libre
guide-step-express-notes-text = Si la oficina no pudo anotar un cambio en la tarjeta porque el campo de anotaciones ({ JA("追記欄") }) está lleno, puede pedir la emisión urgente ({ JA("特急発行") }). Tiene { $express-window-days } días desde el día en que se lo dijeron, y tiene que ir allí en persona.
guide-step-express-registered = Preguntar si su caso cuenta
guide-step-express-registered-text = La emisión urgente ({ JA("特急発行") }) es también para quienes se inscribieron hace poco en el registro de residentes por otro motivo y para quienes salieron de prisión. Por regla general hay { $express-window-days } días; después de salir de prisión, se cuentan desde el día en que tiene un documento de identidad. Pregunte en la oficina municipal qué vale para usted.
guide-step-express-ended = Hacer la solicitud común
guide-step-express-ended-text = Una tarjeta que venció, o que vence pronto, no está entre los casos de emisión urgente ({ JA("特急発行") }), aunque haya vencido junto con su período de estadía. Haga la solicitud común, lo antes que pueda. Si mientras tanto necesita una prueba de su número, pida un certificado de residencia en el que aparezca ({ JA("住民票の写し") }).
guide-step-express-pins = Pensar las contraseñas y preguntar cómo se ponen
guide-step-express-pins-text = Necesita una contraseña ({ JA("暗証番号") }) de 6 a 16 letras mayúsculas y dígitos, y tres de 4 dígitos, que pueden ser iguales. Como la tarjeta llega por correo, pregunte en la ventanilla cómo se ponen.
guide-step-express-post = Estar en casa cuando llegue el correo
guide-step-express-post-text = Normalmente la tarjeta se envía por correo certificado a su dirección registrada. Asegúrese de que su nombre esté en el buzón y pregunte en la oficina qué día puede llegar.
guide-fee-express-by-cause = Lo que cuesta depende del motivo del cambio. Pregunte en la oficina municipal antes de hacer la solicitud.
guide-late-express-late = Después del último día solo es posible la solicitud común. Tarda más o menos de { $reissue-months-min } a { $reissue-months-max } meses.
guide-question-express-why = ¿Por qué necesita una tarjeta?
guide-answer-express-why-baby = Es para un bebé menor de { $infant-age } año
guide-answer-express-why-arrived = Acabo de llegar a vivir a Japón
guide-answer-express-why-lost = Perdí la tarjeta o me la robaron
guide-answer-express-why-damaged = Mi tarjeta está dañada o no funciona
guide-answer-express-why-notes-full = Mi tarjeta ya no tiene espacio para anotar cambios
guide-answer-express-why-number-changed = Cambió mi número o mi código de residente
guide-answer-express-why-registered = Me registré hace poco por otro motivo
guide-answer-express-why-other = Mi tarjeta venció o vence pronto, o nada de esto
guide-question-express-from = ¿Qué día fue el aviso, el daño o el cambio?
guide-day-express-from = Se cuenta desde

## For a child, or for somebody who cannot come

guide-situation-for-another-title = Hago el trámite por un niño o por otra persona
guide-situation-for-another-text = Para padres, familiares y quienes ayudan a personas que no pueden ir solas a la oficina.
guide-situation-for-another-search = my number para bebé, my number para mi hijo, mi hija, recién nacido, menor de edad, representante, poder, carta poder, apoderado, tutor, familiar enfermo, no puede ir, está en el hospital, mi mamá es mayor, recoger la tarjeta de mi esposa
guide-step-another-baby = Solicitarla con la notificación de nacimiento o poco después
guide-step-another-baby-text = Por un bebé menor de { $infant-age } año, la solicitud la hace el padre, la madre u otro representante legal ({ JA("法定代理人") }). Se puede hacer junto con la notificación de nacimiento ({ JA("出生届") }). La tarjeta no lleva foto. Se puede hacer por emisión urgente ({ JA("特急発行") }) si se solicita a más tardar el día anterior al primer cumpleaños.
guide-step-another-apply = Hacer la solicitud en su lugar
guide-step-another-apply-text = Por un menor de { $signature-age } años, o por un adulto bajo tutela, la solicitud la hace el padre, la madre, el tutor u otro representante legal ({ JA("法定代理人") }).
guide-step-another-apply-self = Dejar que haga la solicitud la persona misma
guide-step-another-apply-self-text = Desde los { $signature-age } años, cada persona hace la solicitud en su propio nombre y, por regla general, recoge la tarjeta en persona.
guide-step-another-apply-adult = Enviar la solicitud por correo o por internet
guide-step-another-apply-adult-text = La persona puede hacer la solicitud por correo o por internet; para eso nadie tiene que salir de casa. Si no es posible, pregunte en la oficina municipal ({ JA("市区町村の窓口") }) si usted puede hacerla en su lugar ({ JA("代理人") }).
guide-step-another-ask-first = Preguntar primero si usted puede recoger la tarjeta
guide-step-another-ask-first-text = Otra persona puede recoger una tarjeta solo si el titular no puede ir por enfermedad, discapacidad u otro motivo inevitable. Llame a la oficina municipal antes de ir. Allí le dirán con qué documentos se prueba el motivo, y con cuáles, que usted puede actuar por esa persona ({ JA("委任状") }).
guide-step-another-agent-pins = Pedir las contraseñas anotadas en un formulario cerrado
guide-step-another-agent-pins-text = Salvo que usted sea el representante legal ({ JA("法定代理人") }), en la ventanilla las contraseñas ({ JA("暗証番号") }) las escribe el personal. La persona las anota en un formulario de la oficina y lo cierra para que nadie las lea. Usted no necesita verlas. Cuente con dos visitas.
guide-step-another-legal = Ir como representante legal
guide-step-another-legal-text = El padre, la madre o el tutor ({ JA("法定代理人") }) puede hacerlo. Es posible que tenga que probar el parentesco. No hace falta si son del mismo hogar, o si el registro familiar de la persona está en ese municipio. Para los certificados, la contraseña la pone usted.
guide-step-another-household = Preguntar si puede ir alguien del mismo hogar
guide-step-another-household-text = Una persona del mismo hogar ({ JA("同一世帯員") }) que pueda escribir la contraseña del registro de residentes ({ JA("住民基本台帳用") }) muchas veces puede pedir que anoten en la tarjeta una nueva dirección o una nueva fecha. Pregunte en la oficina municipal qué permite.
guide-step-another-certificates = Para los certificados, conviene que vaya la persona
guide-step-another-certificates-text = Por regla general, solo el titular recibe certificados nuevos ({ JA("電子証明書") }) en el momento. Algunas oficinas se lo permiten a alguien del mismo hogar el mismo día en que se notifica una mudanza. Para contraseñas nuevas ({ JA("暗証番号") }), pregunte qué necesita la oficina.
guide-step-another-inquiry = Si va cualquier otra persona, contar con dos visitas
guide-step-another-inquiry-text = Después de la primera visita, la oficina envía una carta de consulta ({ JA("照会書") }) a la dirección del titular. El titular la llena. Con esa carta va usted por segunda vez.
guide-step-another-together = Recoger la tarjeta juntos
guide-step-another-together-text = Si la tarjeta se recoge en la oficina, el niño o la persona bajo tutela tiene que ir también. Como representante legal ({ JA("法定代理人") }), usted pone la contraseña.
guide-bring-holder-identity = Documentos de identidad del titular de la tarjeta; pregunte cuántos y cuáles
guide-bring-representative-identity = Sus documentos de identidad: dos, como el pasaporte y la tarjeta de residencia
guide-bring-cannot-come-proof = Documento que muestre por qué la persona no puede ir, como un certificado médico
guide-time-another-two-visits = Entre la primera visita y la segunda, el titular recibe una carta por correo. Vaya con suficiente tiempo antes del último día.
guide-late-another-baby-late = Desde el primer cumpleaños, la emisión urgente ya no es posible por este motivo, y la tarjeta necesita foto.
guide-late-another-same-days = Las fechas límite son las mismas, vaya quien vaya. Busque la página del cambio mismo, como una mudanza o un nuevo período de estadía.
guide-elsewhere-another-no-signature = Por regla general, los menores de { $signature-age } años y los adultos bajo tutela no tienen certificado para firma ({ JA("署名用電子証明書") }). Sí tienen certificado de identificación del usuario ({ JA("利用者証明用電子証明書") }).
guide-question-another-who = ¿Por quién hace el trámite?
guide-answer-another-who-baby = Por un bebé menor de { $infant-age } año
guide-answer-another-who-child = Por un niño más grande, menor de { $signature-age } años
guide-answer-another-who-teen = Por alguien de { $signature-age } años o más, menor de { $adult-age }
guide-answer-another-who-adult = Por un adulto que no puede ir
guide-answer-another-who-ward = Por un adulto bajo tutela
guide-question-another-what = ¿Qué hay que hacer?
guide-answer-another-what-get = Obtener una tarjeta
guide-answer-another-what-change = Anotar en la tarjeta una nueva dirección, nombre o fecha
guide-answer-another-what-certificates = Obtener certificados o contraseñas nuevos

## An old Basic Resident Registration Card

guide-situation-basic-resident-card-title = Tengo una antigua tarjeta del registro básico de residentes
guide-situation-basic-resident-card-text = Para quienes todavía tienen la tarjeta que existía antes de la Tarjeta My Number.
guide-situation-basic-resident-card-search = juki card, juki kado, jumin kihon daicho, tarjeta juki, tarjeta antigua, tarjeta de antes de 2016, tarjeta vieja, tarjeta de registro vencida, devolver la tarjeta antigua, juki net
guide-step-basic-ended = Ya no usar la tarjeta antigua
guide-step-basic-ended-text = Estas tarjetas ({ JA("住民基本台帳カード") }) se entregaron hasta diciembre de 2015 y a estas alturas ya deberían haber vencido todas; mire la fecha que está en la suya. En su lugar está la Tarjeta My Number. Su tarjeta de residencia ({ JA("在留カード") }) es otra; consérvela.
guide-step-basic-return = Devolver la tarjeta antigua
guide-step-basic-return-text = Llévela a la oficina municipal ({ JA("市区町村の窓口") }). Si quiere una Tarjeta My Number, entregue la antigua cuando recoja la nueva. Si quiere quedarse con la antigua de recuerdo, pregunte: la oficina puede invalidarla y devolvérsela.

## Certificates on a smartphone

guide-situation-phone-title = Los certificados de la tarjeta en mi teléfono
guide-situation-phone-text = Para quienes usan, o quieren usar, un teléfono en lugar de la tarjeta.
guide-situation-phone-search = my number en el celular, iphone, android, apple wallet, smartphone, certificado digital en el celular, móvil, perdí el celular, me robaron el celular, celular nuevo, cambié de celular, vender el celular, app maina, mynaportal app, dejó de funcionar
guide-step-phone-freeze = Llamar ahora y decir que no tiene el teléfono
guide-step-phone-freeze-text = La pérdida y el robo se pueden informar de día y de noche. Cuando se suspende la tarjeta ({ JA("一時利用停止") }), los certificados en el teléfono se suspenden con ella. Si todavía tiene la tarjeta, dígalo y pregunte si se puede suspender solo el teléfono.
guide-step-phone-check = Ver si la tarjeta sirve para eso
guide-step-phone-check-text = Los certificados en el teléfono ({ JA("スマホ用電子証明書") }) se hacen a partir de los de la tarjeta. Por eso la tarjeta necesita un certificado para firma vigente ({ JA("署名用電子証明書") }), y usted tiene que saber su contraseña. Los menores de { $signature-age } años, por regla general, no lo tienen. Con una tarjeta de reconocimiento facial ({ JA("顔認証マイナンバーカード") }) no se puede.
guide-step-phone-app = Configurarlo con la aplicación
guide-step-phone-app-text = Se hace con la aplicación del gobierno ({ JA("マイナアプリ") }), que hasta agosto de 2026 se llamaba Mynaportal ({ JA("マイナポータル") }). La aplicación necesita un iPhone con iOS 16.4 o más nuevo, o un teléfono con Android 11 o más nuevo que pueda leer tarjetas (NFC). No todos esos teléfonos pueden guardar certificados: la aplicación se lo dice. Siga sus pasos, con la tarjeta y sus contraseñas a mano.
guide-step-phone-again = Configurar el teléfono otra vez
guide-step-phone-again-text = Cuando vencen la tarjeta o sus certificados, vencen también los del teléfono. Primero pida certificados nuevos para la tarjeta en la oficina municipal ({ JA("市区町村の窓口") }). Después configure otra vez el teléfono con la aplicación ({ JA("マイナアプリ") }).
guide-step-phone-hand-over = Preguntar antes de entregar el teléfono
guide-step-phone-hand-over-text = Antes de vender un teléfono, regalarlo o mandarlo a reparar, deberían anularse sus certificados ({ JA("スマホ用電子証明書") }). Mire en la aplicación ({ JA("マイナアプリ") }), o llame y pregunte cómo.
guide-step-phone-ends = Tener en cuenta las fechas de la tarjeta
guide-step-phone-ends-text = Los certificados en el teléfono no duran más que los de la tarjeta. Renueve a tiempo la tarjeta y sus certificados.
guide-elsewhere-phone-frozen-card = Si la tarjeta se suspendió por teléfono, la suspensión no se puede levantar por teléfono. Llévela a la oficina municipal, con sus contraseñas y otro documento de identidad.
guide-elsewhere-phone-not-office = La oficina municipal no puede poner certificados en un teléfono. Solo puede renovar los de la tarjeta y poner contraseñas nuevas.
guide-question-phone-aim = ¿De qué se trata?
guide-answer-phone-aim-set-up = Quiero configurar mi teléfono
guide-answer-phone-aim-stopped = Dejó de funcionar en mi teléfono
guide-answer-phone-aim-lost = Perdí mi teléfono o me lo robaron
guide-answer-phone-aim-hand-over = Quiero regalar, vender o reparar el teléfono

## Certificates from a convenience store

guide-situation-konbini-title = Quiero sacar un certificado en una tienda de conveniencia
guide-situation-konbini-text = Para quienes necesitan un certificado de residencia o de registro de sello sin ir a la oficina.
guide-situation-konbini-search = konbini, combini, conbini, juminhyo, certificado de residencia, comprobante de domicilio, inkan shomeisho, certificado de inkan, registro de sello, imprimir certificado, 7-eleven, familymart, lawson, fotocopiadora, certificado de noche
guide-step-konbini-offered = Preguntar si su municipio participa
guide-step-konbini-offered-text = Los certificados en tiendas de conveniencia ({ JA("コンビニ交付") }) solo son posibles si su municipio los ofrece. Pregunte en la oficina municipal ({ JA("市区町村の窓口") }) o mire su sitio web. Allí también verá el horario.
guide-step-konbini-documents = Ver qué documentos hay
guide-step-konbini-documents-text = Los habituales son el certificado de residencia ({ JA("住民票の写し") }), un certificado de datos del registro de residentes ({ JA("住民票記載事項証明書") }) y el certificado de registro de sello ({ JA("印鑑登録証明書") }). No todos los municipios ofrecen todos estos documentos.
guide-step-konbini-ready = Tener a mano la tarjeta y la contraseña de usuario
guide-step-konbini-ready-text = La tarjeta necesita un certificado de identificación del usuario vigente ({ JA("利用者証明用電子証明書") }), y la máquina pide su contraseña de 4 dígitos. Una tarjeta de reconocimiento facial ({ JA("顔認証マイナンバーカード") }) no tiene contraseñas y no se puede usar aquí.
guide-step-konbini-machine = Elegir su idioma en la máquina
guide-step-konbini-machine-text = Además del japonés, la pantalla puede mostrar inglés, chino (en caracteres simplificados y tradicionales), coreano, portugués y español. Es posible que no todas las máquinas muestren todos estos idiomas.
guide-step-konbini-japanese = Saber que el papel está en japonés
guide-step-konbini-japanese-text = Solo la pantalla habla otros idiomas. El certificado mismo se imprime únicamente en japonés. Quien se lo pidió puede querer también una traducción.
guide-step-konbini-blocked = Detenerse si tiene dudas sobre la contraseña
guide-step-konbini-blocked-text = Después de { $kiosk-tries } intentos equivocados seguidos, la contraseña de usuario se bloquea ({ JA("ロック") }). Esperar no la desbloquea. Es mejor detenerse antes del último intento y pedir una contraseña nueva.
guide-fee-konbini-fee = Lo que cuesta un documento lo decide su municipio. Pregunte allí, o mírelo en la máquina antes de pagar.
guide-late-konbini-ended = Si la tarjeta o su certificado de identificación del usuario venció, la máquina no la acepta. Hasta que tenga certificados nuevos, vaya a la ventanilla de la oficina municipal.

## Looking after the card

guide-situation-care-title = ¿Cómo cuido la tarjeta?
guide-situation-care-text = Para todos los que tienen una tarjeta y quieren que les dure.
guide-situation-care-search = cuidado de la tarjeta, guardar la tarjeta, imán, imanes, funda del celular, agua, lavadora, calor, auto al sol, doblar, billetera, cartera, chip, limpiar la tarjeta, alcohol
guide-step-care-heat = Mantenerla lejos del calor
guide-step-care-heat-text = No deje la tarjeta en un auto al sol ni cerca de un calefactor. El calor puede doblarla y dañar el chip.
guide-step-care-washing = Vaciar los bolsillos antes de lavar
guide-step-care-washing-text = La lavadora, la secadora y la plancha, cualquiera de las tres, pueden estropear la tarjeta. Mire primero en los bolsillos de la ropa.
guide-step-care-force = No doblarla, no dejarla caer ni apretarla
guide-step-care-force-text = No se siente sobre una billetera con la tarjeta dentro. No deje caer la tarjeta, no le ponga cosas pesadas encima ni la doble contra un lector de tarjetas.
guide-step-care-chip = Proteger el chip dorado
guide-step-care-chip-text = No toque, apriete ni ensucie el chip ({ JA("ICチップ") }). No lleve la tarjeta suelta en un bolso con monedas, llaves o bolígrafos.
guide-step-care-liquids = Mantenerla seca y lejos de productos químicos
guide-step-care-liquids-text = No use la tarjeta cuando esté mojada. La crema de manos, el esmalte de uñas, el alcohol para las manos, los aerosoles, la gasolina y el aceite pueden borrar lo impreso y la foto. También las fundas y los forros de vinilo blando.
guide-step-care-magnets = Mantenerla lejos de los imanes
guide-step-care-magnets-text = La banda del reverso es magnética. Pueden borrarla los altavoces, los televisores, los refrigeradores, los teléfonos celulares, y los bolsos, billeteras y fundas de teléfono con imán.
guide-step-care-pins = Guardar las contraseñas en otro lugar
guide-step-care-pins-text = No escriba una contraseña ({ JA("暗証番号") }) en la tarjeta, ni la guarde junto con ella.
guide-late-care-broken = Si el chip o la banda dejan de funcionar por cosas así, necesita una tarjeta nueva y, por regla general, la paga usted.

## What the card and the number are for

guide-situation-number-title = ¿Para qué sirven la tarjeta y su número?
guide-situation-number-text = Para quienes quieren saber cuándo mostrar el número y cuándo no.
guide-situation-number-search = qué es my number, para qué es my number, es obligatorio, es seguro, privacidad, mi empresa me pide el número, el banco me pide my number, copia del reverso, número de impuestos, seguro social, filtraron mi número, estafa, me piden la clave, mai namba
guide-step-number-identity = Mostrar la tarjeta para probar quién es usted
guide-step-number-identity-text = En el frente aparecen su nombre, dirección, fecha de nacimiento, sexo y foto. Sirve como documento de identidad ({ JA("本人確認書類") }). Su número ({ JA("個人番号") }) está en el reverso.
guide-step-number-uses = Usarla por internet, en la clínica y en máquinas
guide-step-number-uses-text = Con el chip y una contraseña puede entrar en Mynaportal ({ JA("マイナポータル") }), enviar la declaración de impuestos, sacar certificados en una tienda de conveniencia y, después de registrar ese uso una vez, usar la tarjeta como tarjeta del seguro de salud.
guide-step-number-show = Dar el número para impuestos y seguro social
guide-step-number-show-text = Las oficinas públicas necesitan su número para los impuestos, el seguro social y la ayuda después de un desastre. Su empleador, por ejemplo, se lo pide para los documentos de impuestos y de seguros. Si no sabe si tiene que darlo, pregunte antes.
guide-step-number-hide = No mostrar el número en otros casos
guide-step-number-hide-text = Cuando solo se comprueba su identidad, por ejemplo, en una tienda, basta con el frente. No deje que allí copien o fotografíen el reverso. Nunca ponga en internet el número ni una imagen del reverso.
guide-step-number-pins = No decir las contraseñas a nadie
guide-step-number-pins-text = Por regla general, la contraseña ({ JA("暗証番号") }) la escribe usted, también en la ventanilla, y el personal no llega a saberla. No diga una contraseña a nadie por teléfono, por correo electrónico ni en una página web que usted no haya buscado.
guide-step-number-without-card = Si necesita el número y no tiene tarjeta
guide-step-number-without-card-text = Pida en la oficina municipal ({ JA("市区町村の窓口") }) un certificado de residencia en el que aparezca su número ({ JA("住民票の写し") }). Diga que el número tiene que estar en él.
guide-step-number-leaked = Saber que el número sigue siendo el mismo
guide-step-number-leaked-text = El número es el mismo toda la vida, también después de una mudanza o con una tarjeta nueva. Solo se cambia si se filtró y alguien podría usarlo indebidamente. Si teme que sea así, llame o vaya a la oficina municipal.
guide-step-number-voluntary = Saber que la tarjeta no es obligatoria
guide-step-number-voluntary-text = Toda persona registrada como residente en Japón tiene un número. Solicitar la tarjeta o no lo decide usted, y no hay un último día para hacerlo.
