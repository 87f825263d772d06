package org.okrreadiness.content.tree;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.service.PackFinding.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Which slip lies behind a message of the YAML library.
 *
 * @param rule the slip
 * @param place where an author would look for it
 */
record SyntaxSlip(Rule rule, Place place) {

    /** The library has no codes, only English; these are the parts of its sentences that have stayed the same for years. */
    private enum Sign {
        TAB("\\t(TAB)", Rule.SYNTAX_TAB, false),
        QUOTE("while scanning a quoted scalar", Rule.SYNTAX_QUOTE, true),
        ESCAPE("while scanning a double-quoted scalar", Rule.SYNTAX_QUOTE, true),
        BRACKET("while parsing a flow", Rule.SYNTAX_BRACKET, true),
        COLON("mapping values are not allowed", Rule.SYNTAX_COLON, false),
        KEY("could not find expected ':'", Rule.SYNTAX_COLON, true),
        INDENT("expected <block end>", Rule.SYNTAX_INDENT, false),
        LIST("sequence entries are not allowed", Rule.SYNTAX_INDENT, false),
        CHARACTER("cannot start any token", Rule.SYNTAX_CHARACTER, false);

        private final String words;
        private final Rule rule;
        private final boolean atContext;

        Sign(String words, Rule rule, boolean atContext) {
            this.words = words;
            this.rule = rule;
            this.atContext = atContext;
        }
    }

    static SyntaxSlip of(MarkedYamlEngineException e, String file) {
        String sentence = e.getContext() + " " + e.getProblem();
        Optional<Sign> sign = List.of(Sign.values()).stream()
                .filter(s -> sentence.contains(s.words))
                .findFirst();
        Optional<Mark> context = e.getContextMark().filter(mark -> sign.isPresent() && sign.get().atContext);
        Place place = context.or(e::getProblemMark)
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(file, 0, 0));
        return new SyntaxSlip(sign.map(s -> s.rule).orElse(Rule.SYNTAX), place);
    }

    void addTo(Findings findings) {
        findings.add(rule, place);
    }
}
