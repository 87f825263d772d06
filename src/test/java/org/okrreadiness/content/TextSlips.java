package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.MANIFEST;
import static org.okrreadiness.testing.GoodPack.RUBRIC;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import org.okrreadiness.content.finding.Rule;

/** What can be wrong with the text of a file before its fields are read. */
final class TextSlips {

    static final List<Slip> ALL = List.of(
            in(Rule.SYNTAX_TAB, "a tab for indentation", "  - { id: loading,", "\t- { id: loading,", "\t- {"),
            in(Rule.SYNTAX_COLON, "a colon in a value", "title: The late boat", "title: The boat: late", ": late"),
            in(Rule.SYNTAX_INDENT, "a field further in than its neighbours", "role: You", "  role: You", "role: You"),
            in(Rule.SYNTAX_QUOTE, "a quote left open", "unit: \"%\"", "unit: \"%", "\"%\n"),
            in(Rule.SYNTAX_QUOTE, "an escape that is none", "unit: \"%\"", "unit: \"\\%\"", "\"\\%"),
            in(
                    Rule.SYNTAX_BRACKET,
                    "a bracket left open",
                    "labels: [Aug, Sep, Oct]",
                    "labels: [Aug, Sep",
                    "[Aug, Sep\n"),
            in(Rule.SYNTAX_BRACKET, "the wrong bracket", "labels: [Aug, Sep, Oct]", "labels: [Aug}", "[Aug}"),
            in(Rule.SYNTAX_INDENT, "words after a quoted value", "title: The late boat", "title: 'The' boat", "boat\n"),
            in(Rule.SYNTAX_INDENT, "a list item beside its field", "role: You plan", "role: - plan", "- plan"),
            in(Rule.SYNTAX_CHARACTER, "a value that begins with @", "Run 12 loading", "@crew run 12", "@crew"),
            in(Rule.SYNTAX, "a block of no known sort", "brief: |", "brief: |x", "x\n"),
            in(Rule.DIRECTIVE, "another version of YAML", "format: 1", "%YAML 9.1\n---\nformat: 1", "%YAML"),
            in(Rule.ALIAS, "an anchor", "role: You", "role: &me You", "&me"),
            in(Rule.ALIAS, "an alias", "role: You plan the winter timetable.", "role: *me", "*me"),
            in(Rule.TAG, "a tag", "role: You", "role: !!str You", "!!str"),
            in(Rule.TAG, "a tag that makes an object", "role: You", "role: !!java.net.URL You", "!!java"),
            in(Rule.SEVERAL_DOCUMENTS, "a second document", "exhibits:", "---\nexhibits:", "---\nex"),
            in(Rule.COMPLEX_KEY, "a field named by a list", "role: You", "[a]: b\nrole: You", "[a]"),
            in(Rule.DUPLICATE_FIELD, "a field given twice", "role: You", "title: Other\nrole: You", "title: Other"),
            in(
                    Rule.TOO_DEEP,
                    "lists in lists in lists",
                    "labels: [Aug,",
                    "labels: [" + "[".repeat(30) + "Aug,",
                    "[[[["),
            in(Rule.UNKNOWN_FORMAT, "a format that never was", "format: 1", "format: zero", "zero"),
            in(Rule.NEWER_FORMAT, "a newer scenario", "format: 1", "format: 2", "2\n"),
            Slip.of("a newer pack", Rule.NEWER_FORMAT, MANIFEST, "format: 1\nid: small", "format: 7\nnew: yes", "7\n"),
            Slip.of("a newer rubric", Rule.NEWER_FORMAT, RUBRIC, "format: 1", "format: 1.5", "1.5"),
            Slip.of("newer answers", Rule.NEWER_FORMAT, ANSWERS, "format: 1", "format: 2", "2\n"));

    private TextSlips() {}

    private static Slip in(Rule rule, String name, String old, String fresh, String at) {
        return Slip.of(name, rule, SCENARIO, old, fresh, at);
    }
}
