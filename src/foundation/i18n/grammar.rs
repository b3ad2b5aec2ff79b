//! Walking Fluent patterns: which variables, texts, selectors and references they hold.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// What a walk meets, in reading order.
#[derive(Clone, Copy)]
pub(super) enum Met<'a> {
    /// Text as it is shown, from a text element or a string literal.
    Text(&'a str),
    Variable(&'a str),
    MessageReference(&'a str),
    Term(&'a str),
    Function(&'a str, &'a CallArguments<&'a str>),
    Number(&'a str),
    Select(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

/// Variables every call is given, so that messages need not ask for them.
pub(super) const INJECTED: [&str; 2] = ["brand", "brand_short"];

/// The names of the variables in a pattern, without the injected ones.
pub(super) fn variables<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |met| {
        if let Met::Variable(name) = met
            && !INJECTED.contains(&name)
        {
            names.insert(name);
        }
    });
    names
}

/// The keys of the messages that a pattern repeats.
pub(super) fn messages<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut keys = BTreeSet::new();
    walk(pattern, &mut |met| {
        if let Met::MessageReference(key) = met {
            keys.insert(key);
        }
    });
    keys
}

/// The texts of a pattern, each as it stands in the file.
pub(super) fn texts<'a>(pattern: &'a Pattern<&'a str>) -> Vec<&'a str> {
    let mut texts = Vec::new();
    walk(pattern, &mut |met| {
        if let Met::Text(text) = met {
            texts.push(text);
        }
    });
    texts
}

/// Calls `visit` for everything in a pattern, nested parts included.
pub(super) fn walk<'a>(pattern: &'a Pattern<&'a str>, visit: &mut impl FnMut(Met<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Met::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, visit: &mut impl FnMut(Met<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            visit(Met::Select(selector, variants));
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, visit: &mut impl FnMut(Met<'a>)) {
    match inline {
        InlineExpression::StringLiteral { value } => visit(Met::Text(value)),
        InlineExpression::NumberLiteral { value } => visit(Met::Number(value)),
        InlineExpression::VariableReference { id } => visit(Met::Variable(id.name)),
        InlineExpression::MessageReference { id, .. } => visit(Met::MessageReference(id.name)),
        InlineExpression::TermReference { id, arguments, .. } => {
            visit(Met::Term(id.name));
            if let Some(arguments) = arguments {
                walk_arguments(arguments, visit);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Met::Function(id.name, arguments));
            // Options such as `type: "ordinal"` are no text that anybody reads, so only what is formatted is walked.
            for argument in &arguments.positional {
                walk_inline(argument, visit);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
    }
}

fn walk_arguments<'a>(arguments: &'a CallArguments<&'a str>, visit: &mut impl FnMut(Met<'a>)) {
    for argument in &arguments.positional {
        walk_inline(argument, visit);
    }
    for argument in &arguments.named {
        if !matches!(argument.value, InlineExpression::StringLiteral { .. }) {
            walk_inline(&argument.value, visit);
        }
    }
}

/// The plural categories a language needs for whole and broken numbers.
///
/// CLDR knows *many* for round millions in French and Italian; there `other` says it just as well.
pub(super) fn plural_categories(lang: super::Lang) -> &'static [&'static str] {
    match lang {
        super::Lang::Pl => &["one", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// The plural categories CLDR knows at all.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural category a choice by number lacks in this language, if it is a choice by number.
///
/// It is one when all its keys are numbers or categories and it either uses a category besides `other` or prints the
/// number in its default. Ordinals have categories of their own and are only asked for `other`.
pub(super) fn missing_plural(
    lang: super::Lang,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Option<&'static str> {
    let category_of = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => CATEGORIES.into_iter().find(|category| *category == name),
        VariantKey::NumberLiteral { .. } => None,
    };
    let counts = variants
        .iter()
        .all(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }) || category_of(variant).is_some());
    if !counts {
        return None;
    }
    let given: BTreeSet<&str> = variants.iter().filter_map(category_of).collect();
    let defaults_to_other = variants
        .iter()
        .any(|variant| variant.default && category_of(variant) == Some("other"));
    if !defaults_to_other {
        return Some("other");
    }
    let chooses = given.len() > 1
        || variants.iter().any(|variant| {
            variant.default && selected_variable(selector).is_some_and(|name| variables(&variant.value).contains(name))
        });
    if !chooses || is_ordinal(selector) {
        return None;
    }
    plural_categories(lang)
        .iter()
        .copied()
        .find(|needed| !given.contains(needed))
}

/// A number among a choice's keys with more characters than this.
pub(super) fn long_number_key<'a>(chars_max: usize) -> impl Fn(&'a Variant<&'a str>) -> Option<&'a str> {
    move |variant| match variant.key {
        VariantKey::NumberLiteral { value } if value.len() > chars_max => Some(value),
        _ => None,
    }
}

fn selected_variable<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selected_variable)
        }
        _ => None,
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return false;
    };
    arguments.named.iter().any(|option| {
        option.name.name == "type" && matches!(option.value, InlineExpression::StringLiteral { value: "ordinal" })
    })
}
