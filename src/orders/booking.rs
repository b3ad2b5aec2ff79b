//! Booking: what a customer says, checked, and the order it becomes.
//!
//! The order and its contact, its first line in the log, the job for dispatch and the letter are one commit. The same form
//! with the same words is one order, however often it is sent.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Actor, Contact, OrderId, PLACED, Sold, State, mask, package::TEXTS, policy::OrderPolicy, texts_snapshot,
    wishes::WISHES,
};
use crate::{
    accounts::{FormKey, Letter, Visitor, letter::Reader},
    foundation::{
        db::{DbErr, Sql, Work},
        email_address::EmailAddress,
        error::{AppError, Refusal},
        i18n::{Country, Lang},
        jobs,
        keys::Token,
        web::{Fields, FormData},
    },
    tenancy::{
        PoolDb, Tenant, TenantDb, TenantId,
        content::Texts,
        countries::Facts,
        faces::{Need, OnSale},
        legal::{Shown, ShownLegal},
        places::{self, Place},
    },
};

/// Characters of what is wrong.
pub const TROUBLE_CHARS_MAX: usize = 2_000;
/// Characters of a name.
pub const NAME_CHARS_MAX: usize = 80;
/// Characters of street and number.
pub const STREET_CHARS_MAX: usize = 120;
/// Characters of what a partner calls the order.
const REFERENCE_CHARS_MAX: usize = 64;
/// Digits of a telephone number (E.164 knows no more than fifteen).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 6..=15;
/// Letters and figures of an order's code: none looks or sounds like another, and they spell no word.
const CODE_SIGNS: &[u8] = b"234679CDFGHJKMNPQRTVWXY";
/// Codes tried until one is free.
const CODES_MAX: u32 = 5;

/// Where the help is wanted.
#[derive(Clone, Debug)]
pub struct Spot {
    /// The country, one of the community's.
    pub country: Country,
    /// The postal code as the country writes it.
    pub postal_code: String,
    /// Its place.
    pub place: Place,
}

impl Spot {
    /// The place of a form or of a partner's link. Without a country it is the community's first one that writes such codes.
    ///
    /// # Errors
    /// The refused field with `postal-code-refused`.
    pub fn parse(visitor: &Visitor, form: &FormData) -> Result<Self, (&'static str, Refusal)> {
        let countries = &visitor.tenant.countries;
        let places::Spot {
            country,
            postal_code,
            place,
        } = visitor
            .house
            .places
            .spot(countries, form.text("country"), form.text("postal"))
            .ok_or(("postal", Refusal::new("postal-code-refused")))?;
        Ok(Self {
            country,
            postal_code,
            place,
        })
    }

    /// What is sold and can be done here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn covered(&self, visitor: &Visitor) -> Result<Covered, AppError> {
        let sold = Sold::all_in(&visitor.db, self.country).await?;
        let needs: Vec<Need> = sold.iter().map(|sold| sold.need(self.place.point)).collect();
        let answers = visitor.house.faces.coverage.covers(&visitor.work, &needs).await?;
        let count = sold.len();
        let here: Vec<Sold> = sold
            .into_iter()
            .zip(answers)
            .filter_map(|(sold, covered)| covered.then_some(sold))
            .collect();
        Ok(Covered {
            is_all: here.len() == count,
            packages: here,
        })
    }

    /// `8400 Winterthur`; the code alone where only the neighbourhood is known.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {}", self.postal_code, self.place.name).trim().to_owned()
    }
}

/// What can be done at a place.
#[derive(Clone, Debug)]
pub struct Covered {
    /// The packages, in the community's order.
    pub packages: Vec<Sold>,
    /// Whether that is everything the community sells in this country.
    pub is_all: bool,
}

/// What a customer says about himself and his trouble.
#[derive(Clone, Debug, Serialize)]
pub struct Details {
    /// What is wrong.
    pub trouble: String,
    /// Words of [`WISHES`]; none for any time.
    pub wishes: Vec<&'static str>,
    /// The language he wants to be spoken to.
    pub lang: Lang,
    /// First and family name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Telephone.
    pub phone: String,
    /// Where letters go.
    pub email: EmailAddress,
    /// One of the country's ways to pay.
    pub payment: &'static str,
}

impl Details {
    /// What a form says; each refusal is noted by its field.
    ///
    /// `langs` are those of the community in which somebody could come.
    pub fn parse(
        visitor: &Visitor,
        country: Country,
        langs: &[Lang],
        form: &FormData,
        fields: &mut Fields,
    ) -> Option<Self> {
        let trouble = long(form, "trouble", TROUBLE_CHARS_MAX, "book-refused-trouble");
        let trouble = fields.check("trouble", trouble);
        let wishes = form.all("wish");
        let lang = form.text("order_lang").parse::<Lang>().ok();
        let lang = lang.filter(|lang| visitor.tenant.langs.contains(lang));
        let lang = match lang {
            Some(lang) if langs.contains(&lang) => Ok(lang),
            Some(_) => {
                let names: Vec<String> = langs.iter().map(|lang| visitor.speaker.language_name(*lang)).collect();
                Err(Refusal::new("book-refused-unspoken").with("langs", names.join(", ")))
            }
            None => Err(Refusal::new("book-refused-language")),
        };
        let lang = fields.check("order_lang", lang);
        let name = fields.check("name", short(form, "name", NAME_CHARS_MAX, "name-refused"));
        let street = fields.check("street", short(form, "street", STREET_CHARS_MAX, "book-refused-street"));
        let phone = fields.check("phone", phone(form.text("phone")));
        let email = EmailAddress::parse(form.text("email")).map_err(|_| Refusal::new("email-refused"));
        let email = fields.check("email", email);
        let payments = Facts::of(country).map_or(&[][..], |facts| facts.payments);
        let payment = payments.iter().copied().find(|way| *way == form.text("payment"));
        let payment = fields.check("payment", payment.ok_or(Refusal::new("book-refused-payment")));
        Some(Self {
            trouble: trouble?,
            wishes: WISHES.into_iter().filter(|wish| wishes.contains(wish)).collect(),
            lang: lang?,
            name: name?,
            street: street?,
            phone: phone?,
            email: email?,
            payment: payment?,
        })
    }

    /// What must not stand in the words that everybody reads who is asked.
    fn known(&self) -> mask::Known<'_> {
        mask::Known {
            name: &self.name,
            street: &self.street,
            phone: &self.phone,
        }
    }
}

/// A text of one line and at most so many characters.
fn short(form: &FormData, field: &str, max: usize, key: &'static str) -> Result<String, Refusal> {
    let text = form.text(field);
    let fits = !text.is_empty() && text.chars().count() <= max && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
        .ok_or_else(|| Refusal::new(key).with("max", max))
}

/// A text of several lines and at most so many characters.
fn long(form: &FormData, field: &str, max: usize, key: &'static str) -> Result<String, Refusal> {
    // A line's end is one character to whoever counts in the browser, and two on the way here.
    let text = form.text(field).replace("\r\n", "\n");
    let fits = !text.is_empty() && text.chars().count() <= max;
    fits.then_some(text).ok_or_else(|| Refusal::new(key).with("max", max))
}

/// A telephone number as its owner writes it.
fn phone(text: &str) -> Result<String, Refusal> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')' | '/' | '.' | '-'));
    (is_number && PHONE_DIGITS.contains(&digits) && text.len() <= 40)
        .then(|| text.to_owned())
        .ok_or(Refusal::new("book-refused-phone"))
}

/// What a partner calls the order, from his link: a word for his own books, cut where it is too long to be one.
#[must_use]
pub fn reference_of(form: &FormData) -> Option<String> {
    let text = form.text("ref");
    let reference: String = text
        .chars()
        .filter(|c| !c.is_control())
        .take(REFERENCE_CHARS_MAX)
        .collect();
    (!reference.is_empty()).then_some(reference)
}

/// Everything an order is made of.
#[derive(Clone, Debug)]
pub struct Booking {
    /// The package.
    pub sold: Sold,
    /// Where.
    pub spot: Spot,
    /// Who and what.
    pub details: Details,
    /// What was agreed to.
    pub legal: ShownLegal,
    /// What a partner calls it.
    pub reference: Option<String>,
}

impl Booking {
    /// What the summary showed: an order of anything else is not what the customer has agreed to.
    #[must_use]
    pub fn shown(&self) -> String {
        let word = |text: &Option<Shown>| {
            text.as_ref()
                .map_or("-".to_owned(), |shown| format!("{}{}", shown.lang, shown.version))
        };
        let (terms, privacy) = (word(&self.legal.terms), word(&self.legal.privacy));
        format!("{} {terms} {privacy}", self.sold.version)
    }

    /// Whether this very form has placed an order before.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_placed(&self, visitor: &Visitor, key: FormKey) -> Result<bool, AppError> {
        let form_key = self.form_key(visitor, key)?;
        Ok(placed_before(visitor, &form_key).await?.is_some())
    }

    /// Places the order; the path of its page. The same form with the same words leads to the order there is.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn place(&self, visitor: &Visitor, key: FormKey) -> Result<String, AppError> {
        let (origin, now) = (visitor.tenant.id, visitor.now());
        let form_key = self.form_key(visitor, key)?;
        let texts = texts_snapshot(&visitor.db, self.sold.package).await?;
        let policy = OrderPolicy::of(&visitor.db).await?;
        let token = Token::random();
        for _ in 0..CODES_MAX {
            let (id, code) = (OrderId::new(), code());
            if !self
                .insert(visitor, id, &code, &form_key, &texts, policy, &token)
                .await?
            {
                match placed_before(visitor, &form_key).await? {
                    Some(path) => return Ok(path),
                    // The code is somebody else's.
                    None => continue,
                }
            }
            let details = &self.details;
            let contact = Contact {
                name: details.name.clone(),
                street: details.street.clone(),
                phone: details.phone.clone(),
                email: details.email.clone(),
                trouble: details.trouble.clone(),
                access: token.text(),
                completion_code: completion_code(),
            };
            let pool = PoolDb::new(&visitor.work);
            let tx = pool.open().await?;
            contact.save(&visitor.house.keys, &tx, id, origin).await?;
            first_line(&tx, id, origin, now).await?;
            jobs::later(&tx, PLACED, Some(origin.uuid()), json!({ "order": id }), now).await?;
            drop(tx);
            let path = path_of(&token.text(), details.lang);
            let reader = Reader::Address(details.email.clone(), details.lang);
            let args = json!({
                "path": path,
                "code": code,
                "package": name_in(&texts, details.lang).unwrap_or(&self.sold.slug),
                "price": self.sold.price,
                "currency": self.sold.currency.as_str(),
                "withdrawal_days": Facts::of(self.spot.country).and_then(|facts| facts.withdrawal_days),
            });
            Letter::new("orders/placed", reader, args)
                .later(&visitor.work, origin, now)
                .await?;
            return Ok(path);
        }
        Err(AppError::Failure("no order's code was free".into()))
    }

    /// Whether the row is new.
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one row, all made by the one caller"
    )]
    async fn insert(
        &self,
        visitor: &Visitor,
        id: OrderId,
        code: &str,
        form_key: &str,
        texts: &Value,
        policy: OrderPolicy,
        token: &Token,
    ) -> Result<bool, AppError> {
        let (sold, spot, details) = (&self.sold, &self.spot, &self.details);
        let zone = Facts::of(spot.country).map_or(visitor.tenant.tz, |facts| facts.time_zone);
        let pool = PoolDb::new(&visitor.work);
        let tx = pool.open().await?;
        let made = Sql::new(
            "INSERT INTO orders (id, origin_tenant_id, code, form_key, package_id, package_version_id, package_slug,
                package_texts, class, skill, certificates, duration_minutes, currency, price, pay, platform_share,
                partner_share, vat, country, postal_code, place, lat, lon, time_zone, lang, payment, wishes, trouble,
                legal, partner_reference, policy, own_first_minutes, state, version, wave, epoch, radius_km, access_hash,
                placed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, 1, 0, 0, 0, $34, $35)
             ON CONFLICT DO NOTHING",
        )
        .bind(id)
        .bind(visitor.tenant.id)
        .bind(code)
        .bind(form_key)
        .bind(sold.package)
        .bind(sold.version)
        .bind(sold.slug.as_str())
        .bind(texts.clone())
        .bind(sold.class.as_str())
        .bind(sold.skill.as_str())
        .bind(json!(sold.certificates))
        .bind(sold.duration_minutes)
        .bind(sold.currency.as_str())
        .bind(sold.price)
        .bind(sold.pay)
        .bind(sold.platform_share)
        .bind(sold.partner_share)
        .bind(sold.vat)
        .bind(spot.country.as_str())
        .bind(spot.postal_code.as_str())
        .bind(spot.place.name.as_str())
        .bind(spot.place.point.lat)
        .bind(spot.place.point.lon)
        .bind(zone.name())
        .bind(details.lang.as_str())
        .bind(details.payment)
        .bind(json!(details.wishes))
        .bind(mask::masked(&details.trouble, details.known()))
        .bind(json!(self.legal))
        .bind(self.reference.clone())
        .bind(policy.policy.as_str())
        .bind(policy.own_first_minutes)
        .bind(State::Placed.as_str())
        .bind(token.hash().to_vec())
        .bind(visitor.now())
        .run(&tx)
        .await?;
        Ok(made == 1)
    }

    /// The form's key together with the words: who goes back and corrects them books something else. They say where
    /// somebody lives, so only a signature is kept, which nobody can search without the house's own key.
    fn form_key(&self, visitor: &Visitor, key: FormKey) -> Result<String, AppError> {
        let words = json!([
            key.to_string(),
            visitor.tenant.id,
            self.sold.package,
            self.spot.country,
            self.spot.postal_code,
            self.details,
            self.reference
        ]);
        let words = serde_json::to_vec(&words).map_err(|error| AppError::Failure(error.to_string()))?;
        let signed = visitor.house.keys.sign("booking", &words);
        Ok(signed.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// The path of an order's page in this language.
#[must_use]
pub fn path_of(access: &str, lang: Lang) -> String {
    format!("/o/{access}?lang={}", lang.as_str())
}

/// The package's name in this language, else in any.
fn name_in(texts: &Value, lang: Lang) -> Option<&str> {
    let all = texts.as_object()?;
    let name = |said: &'_ Value| {
        said.get("name")
            .and_then(Value::as_str)
            .is_some_and(|name| !name.is_empty())
    };
    let said = all.get(lang.as_str()).filter(|said| name(said));
    said.or_else(|| all.values().find(|said| name(said)))?
        .get("name")?
        .as_str()
}

/// The page of the order that this form has made before.
async fn placed_before(visitor: &Visitor, form_key: &str) -> Result<Option<String>, AppError> {
    let tx = visitor.db.open().await?;
    let row = Sql::new("SELECT id, lang FROM orders WHERE form_key = $1 AND origin_tenant_id = $2")
        .bind(form_key)
        .bind(visitor.tenant.id)
        .row(&tx)
        .await?;
    drop(tx);
    let Some(row) = row else { return Ok(None) };
    let (id, lang): (OrderId, String) = (row.try_get("", "id")?, row.try_get("", "lang")?);
    let contact = Contact::open(&visitor.db, &visitor.house.keys, id, visitor.tenant.id).await?;
    Ok(Some(path_of(&contact.access, lang.parse().unwrap_or(visitor.lang))))
}

/// The first line of the log. Nothing was before it, so it leads from the first state to itself.
async fn first_line(
    tx: &crate::foundation::db::Scoped<'_>,
    order: OrderId,
    origin: TenantId,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    Sql::new(
        "INSERT INTO order_steps (id, order_id, origin_tenant_id, step, from_state, to_state, order_version, actor,
            actor_id, detail, at)
         VALUES ($1, $2, $3, 'place', $4, $4, 1, $5, NULL, $6, $7)",
    )
    .bind(Uuid::now_v7())
    .bind(order)
    .bind(origin)
    .bind(State::Placed.as_str())
    .bind(Actor::Customer.as_str())
    .bind(json!({}))
    .bind(now)
    .run(tx)
    .await?;
    Ok(())
}

/// A short code people read to each other: `K7F-4QX`.
fn code() -> String {
    let chance = Token::random().hash();
    let sign = |byte: &u8| char::from(CODE_SIGNS[usize::from(*byte) % CODE_SIGNS.len()]);
    let (first, second): (String, String) = (
        chance[..3].iter().map(sign).collect(),
        chance[3..6].iter().map(sign).collect(),
    );
    format!("{first}-{second}")
}

/// Six digits that prove the work is done.
fn completion_code() -> String {
    let [a, b, c, d, ..] = Token::random().hash();
    format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000)
}

/// What a community sells in a country: for the waiting list.
pub struct Catalogue;

#[async_trait::async_trait]
impl crate::tenancy::faces::Catalogue for Catalogue {
    async fn on_sale(
        &self,
        work: &Work,
        tenant: &Tenant,
        country: Country,
        point: places::Point,
    ) -> Result<Vec<OnSale>, DbErr> {
        let db = TenantDb::new(work, tenant.id);
        let sold = Sold::all_in(&db, country).await?;
        let texts = Texts::of_kind(&db, TEXTS).await?;
        let name_of = |sold: &Sold, lang| texts.say(sold.package.uuid(), "name", lang, tenant).text;
        let on_sale = |sold: Sold| OnSale {
            names: Lang::ALL.map(|lang| (lang, name_of(&sold, lang))).into(),
            need: sold.need(point),
            slug: sold.slug,
        };
        Ok(sold.into_iter().map(on_sale).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{CODE_SIGNS, code, completion_code, name_in, phone, reference_of};
    use crate::foundation::{i18n::Lang, web::FormData};

    #[test]
    fn a_code_has_no_letters_that_look_alike() {
        for _ in 0..200 {
            let code = code();
            let signs: Vec<u8> = code.bytes().filter(|sign| *sign != b'-').collect();
            assert!(code.len() == 7 && code.as_bytes()[3] == b'-', "{code}");
            assert!(signs.iter().all(|sign| CODE_SIGNS.contains(sign)), "{code}");
            assert!(!code.contains(['0', 'O', '1', 'I', 'L', '5', 'S', '8', 'B']), "{code}");
        }
    }

    #[test]
    fn a_completion_code_has_six_digits() {
        let code = completion_code();
        assert!(code.len() == 6 && code.chars().all(|c| c.is_ascii_digit()), "{code}");
    }

    #[test]
    fn a_telephone_number_is_digits_and_what_people_put_between() {
        for good in ["+41 79 123 45 67", "0151/2345678", "(030) 12 34-56"] {
            assert!(phone(good).is_ok(), "{good}");
        }
        for bad in ["", "12345", "call me", "+49 151 23456789012345", "0151<script>"] {
            assert_eq!(phone(bad).unwrap_err().key, "book-refused-phone", "{bad}");
        }
    }

    #[test]
    fn a_partners_word_is_kept_as_it_is_and_never_too_long() {
        let form = |text: &str| FormData::parse(format!("ref={text}").as_bytes()).unwrap();
        assert_eq!(reference_of(&form("V-2026-17")).as_deref(), Some("V-2026-17"));
        assert_eq!(reference_of(&form("")), None);
        assert_eq!(reference_of(&form(&"x".repeat(200))).map(|word| word.len()), Some(64));
    }

    #[test]
    fn a_name_is_said_in_the_language_or_in_the_one_there_is() {
        let texts = serde_json::json!({ "de": { "name": "WLAN", "text": "" }, "pl": { "name": "", "text": "" } });
        assert_eq!(name_in(&texts, Lang::De), Some("WLAN"));
        assert_eq!(name_in(&texts, Lang::Pl), Some("WLAN"));
        assert_eq!(name_in(&serde_json::json!({}), Lang::Pl), None);
    }
}
