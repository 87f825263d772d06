package org.okrreadiness.content.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.FormatCheck;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.NeedShapes;
import org.okrreadiness.content.shape.NeedVocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.service.PackFinding.Place;

/** Reads one file of answers. Good for one file. */
public final class AnswerSheetReader {

    static final int MOST_RESPONDENTS = 100;
    static final int MOST_FACTS = 20;

    /** Larger groups exist; a number beyond this has been typed with the keyboard stuck. */
    private static final int MOST_PEOPLE = 1_000_000;

    private final Questionnaire questionnaire;
    private final List<String> statements;
    private final Findings findings;
    private final Names people = new Names();
    private final Names facts = new Names();

    public AnswerSheetReader(Questionnaire questionnaire, Findings findings) {
        this.questionnaire = questionnaire;
        this.statements = questionnaire.ids();
        this.findings = findings;
    }

    /**
     * @param file the name used in findings
     * @return empty when there is an error
     */
    public Optional<AnswerSheet> read(String file, byte[] bytes) {
        return new TreeReader(findings)
                .read(file, bytes)
                .filter(new FormatCheck(findings)::isReadable)
                .flatMap(this::read);
    }

    private Optional<AnswerSheet> read(Node file) {
        Fields sheet = Fields.of(file, NeedShapes.SHEET, findings);
        checkQuestionnaire(sheet);
        List<Optional<Respondent>> respondents = few(sheet, "respondents", MOST_RESPONDENTS).stream()
                .map(this::respondent)
                .toList();
        List<Optional<Fact>> known =
                few(sheet, "facts", MOST_FACTS).stream().map(this::fact).toList();
        String organisation = sheet.words("organisation");
        var occasion = sheet.chosen("occasion", NeedVocabulary.OCCASIONS);
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new AnswerSheet(
                        organisation,
                        occasion,
                        respondents.stream().flatMap(Optional::stream).toList(),
                        known.stream().flatMap(Optional::stream).toList()));
    }

    private void checkQuestionnaire(Fields sheet) {
        String version = sheet.words("questionnaire");
        if (!version.isEmpty() && !version.equals(questionnaire.version())) {
            findings.add(Rule.OTHER_QUESTIONNAIRE, sheet.at("questionnaire"), version, questionnaire.version());
        }
    }

    /** The nodes of a list, none of them when there are more than anybody would have. */
    private List<Node> few(Fields sheet, String field, int most) {
        List<Node> nodes = sheet.nodes(field);
        if (nodes.size() > most) {
            findings.add(Rule.TOO_MANY_ENTRIES, nodes.get(most).at(), field, String.valueOf(most));
            return List.of();
        }
        return nodes;
    }

    private Optional<Respondent> respondent(Node node) {
        int before = findings.errors();
        Fields fields = Fields.of(node, NeedShapes.RESPONDENT, findings);
        String name = fields.words("respondent");
        if (name.isEmpty()
                && fields.node("respondent")
                        .filter(Node.Scalar.class::isInstance)
                        .isPresent()) {
            findings.add(Rule.BLANK_TEXT, fields.at("respondent"));
        }
        if (!name.isBlank()) {
            people.give(Respondent.key(name), fields.at("respondent"), findings);
        }
        var seat = fields.choice("seat", NeedVocabulary.SEATS);
        Map<StatementId, Answer> answers = new LinkedHashMap<>();
        fields.entries("answers")
                .forEach((id, entry) -> answer(id, entry).ifPresent(given -> answers.put(new StatementId(id), given)));
        return findings.errors() == before ? Optional.of(new Respondent(name, seat, answers)) : Optional.empty();
    }

    private Optional<Answer> answer(String id, Node.Entry entry) {
        if (!statements.contains(id)) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, entry.at(), id, statements);
            return Optional.empty();
        }
        if (isNothing(entry.value())) {
            return Optional.empty();
        }
        Fields fields = Fields.of(entry.value(), NeedShapes.ANSWER, findings);
        Answer answer = new Answer(
                fields.chosen("answer", NeedVocabulary.ANSWERS),
                fields.words("evidence"),
                fields.chosen("kind", NeedVocabulary.KINDS));
        if (fields.node("answer").isEmpty() && !answer.evidence().isBlank()) {
            findings.add(Rule.EVIDENCE_WITHOUT_ANSWER, fields.at("evidence"), id);
        }
        return Optional.of(answer);
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.is(Node.Scalar.Kind.NOTHING);
    }

    private Optional<Fact> fact(Node node) {
        int before = findings.errors();
        Fields fields = Fields.of(node, NeedShapes.FACT, findings);
        var kind = fields.choice("fact", NeedVocabulary.FACTS);
        Place at = fields.at("fact");
        if (findings.errors() == before) {
            facts.give(fields.words("fact"), at, findings);
        }
        double value = fields.number("value", 0, 100);
        OptionalInt counted = fields.node("people").isPresent()
                ? OptionalInt.of(fields.whole("people", 1, MOST_PEOPLE))
                : OptionalInt.empty();
        String source = fields.words("source");
        return findings.errors() == before ? Optional.of(new Fact(kind, value, counted, source)) : Optional.empty();
    }
}
