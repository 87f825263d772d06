package org.okrreadiness.content.need;

import java.util.Map;
import java.util.Optional;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;

/** Writes files of answers: filled ones, which read back the same, and blank ones for a colleague. */
public final class AnswerSheetWriter {

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final String NEVER = "\uFEFF\uFFFE\uFFFF";

    private final Questionnaire questionnaire;

    public AnswerSheetWriter(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The same sheet gives the same text, always. */
    public String write(AnswerSheet sheet) {
        StringBuilder text = head(sheet.organisation(), sheet.occasion());
        if (!sheet.respondents().isEmpty()) {
            text.append("respondents:\n");
            sheet.respondents().forEach(respondent -> write(text, respondent));
        }
        if (!sheet.facts().isEmpty()) {
            text.append("facts:\n");
            sheet.facts().forEach(fact -> write(text, fact));
        }
        return text.toString();
    }

    private StringBuilder head(String organisation, Optional<Occasion> occasion) {
        StringBuilder text = new StringBuilder("format: 1\n");
        text.append("questionnaire: ").append(quoted(questionnaire.version())).append('\n');
        if (!organisation.isBlank()) {
            text.append("organisation: ").append(quoted(organisation)).append('\n');
        }
        occasion.ifPresent(
                why -> text.append("occasion: ").append(Words.kebab(why)).append('\n'));
        return text;
    }

    private static void write(StringBuilder text, Respondent respondent) {
        text.append("  - respondent: ").append(quoted(respondent.name())).append('\n');
        text.append("    seat: ").append(Words.kebab(respondent.seat())).append('\n');
        if (!respondent.answers().isEmpty()) {
            text.append("    answers:\n");
            for (Map.Entry<StatementId, Answer> entry : respondent.answers().entrySet()) {
                text.append("      ").append(entry.getKey()).append(":\n");
                write(text, entry.getValue());
            }
        }
    }

    private static void write(StringBuilder text, Answer answer) {
        answer.given().ifPresent(given -> field(text, "answer", Words.kebab(given)));
        if (!answer.evidence().isBlank()) {
            field(text, "evidence", quoted(answer.evidence()));
        }
        answer.kind().ifPresent(kind -> field(text, "kind", Words.kebab(kind)));
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append("        ").append(name).append(": ").append(value).append('\n');
    }

    private static void write(StringBuilder text, Fact fact) {
        text.append("  - fact: ").append(Words.kebab(fact.kind())).append('\n');
        text.append("    value: ").append(fact.value()).append('\n');
        fact.people()
                .ifPresent(people -> text.append("    people: ").append(people).append('\n'));
        if (!fact.source().isBlank()) {
            text.append("    source: ").append(quoted(fact.source())).append('\n');
        }
    }

    /**
     * A file to be filled in with any text editor. Statements that cannot be seen from that seat stand last.
     *
     * @param notes how it is filled in, in the words of whoever hands it out
     * @param elsewhere the line before statements that others can see better
     */
    public String blank(AnswerSheet about, Seat seat, String notes, String elsewhere) {
        StringBuilder text = new StringBuilder();
        comment(text, "", notes);
        text.append('\n').append(head(about.organisation(), about.occasion()));
        text.append("respondents:\n  - respondent:\n    seat: ")
                .append(Words.kebab(seat))
                .append("\n    answers:\n");
        var asked = questionnaire.asked(about.occasionOrOther());
        asked.stream()
                .filter(statement -> statement.firstHand().contains(seat))
                .forEach(statement -> blank(text, statement));
        text.append('\n');
        comment(text, "      ", elsewhere);
        asked.stream()
                .filter(statement -> !statement.firstHand().contains(seat))
                .forEach(statement -> blank(text, statement));
        return text.toString();
    }

    private static void blank(StringBuilder text, Statement statement) {
        text.append('\n');
        comment(text, "      ", statement.text());
        comment(text, "      ", statement.evidence());
        text.append("      ").append(statement.id()).append(":\n");
        text.append("        answer:\n        evidence:\n        kind:\n");
    }

    private static void comment(StringBuilder text, String indent, String lines) {
        lines.lines()
                .forEach(line ->
                        text.append((indent + "# " + line).stripTrailing()).append('\n'));
    }

    /** In double quotes, with line feeds and tabs written out; every reader of YAML and of JSON reads it the same. */
    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.strip().replace("\r\n", "\n").codePoints().forEach(c -> append(text, c));
        return text.append('"').toString();
    }

    /** What no file may hold cannot be seen either, and is left out; line separators of word processors become lines. */
    private static void append(StringBuilder text, int c) {
        boolean unseen = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n', '\r', LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> {
                if (!unseen && NEVER.indexOf(c) < 0) {
                    text.appendCodePoint(c);
                }
            }
        }
    }
}
