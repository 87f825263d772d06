package org.okrreadiness.content.need;

import java.util.Collections;
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

    /** Of a name, an organisation or a source: what is longer is no name. */
    static final int LONGEST_NAME = 500;

    /** Of what somebody saw; the window takes no more either. */
    static final int LONGEST_EVIDENCE = 10_000;

    /** Larger groups exist; a number beyond this has been typed with the keyboard stuck. */
    private static final int MOST_PEOPLE = 1_000_000;

    private static final List<String> OF_ANSWERS = List.of("organisation", "occasion", "respondents", "facts");

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
                .filter(this::isAnswers)
                .flatMap(this::read);
    }

    /** Another kind of file would be taken for one in which nobody has answered yet. */
    private boolean isAnswers(Node file) {
        boolean is = file instanceof Node.Mapping mapping
                && !Collections.disjoint(mapping.entries().keySet(), OF_ANSWERS);
        if (!is) {
            findings.add(Rule.OTHER_FILE, file.at());
        }
        return is;
    }

    private Optional<AnswerSheet> read(Node file) {
        Fields sheet = Fields.of(file, NeedShapes.SHEET, findings);
        checkQuestionnaire(sheet);
        List<Optional<Respondent>> respondents = few(sheet, "respondents", MOST_RESPONDENTS).stream()
                .map(this::respondent)
                .toList();
        List<Optional<Fact>> known =
                few(sheet, "facts", MOST_FACTS).stream().map(this::fact).toList();
        String organisation = atMost(LONGEST_NAME, sheet, "organisation");
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
        String name = atMost(LONGEST_NAME, fields, "respondent");
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
                atMost(LONGEST_EVIDENCE, fields, "evidence"),
                fields.chosen("kind", NeedVocabulary.KINDS));
        if (fields.node("answer").isEmpty() && !answer.evidence().isBlank()) {
            findings.add(Rule.EVIDENCE_WITHOUT_ANSWER, fields.at("evidence"), id);
        }
        return Optional.of(answer);
    }

    private String atMost(int longest, Fields fields, String field) {
        String words = fields.words(field);
        if (words.length() > longest) {
            findings.add(Rule.TEXT_TOO_LONG, fields.at(field), String.valueOf(longest));
        }
        return words;
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
        String source = atMost(LONGEST_NAME, fields, "source");
        return findings.errors() == before ? Optional.of(new Fact(kind, value, counted, source)) : Optional.empty();
    }
}
