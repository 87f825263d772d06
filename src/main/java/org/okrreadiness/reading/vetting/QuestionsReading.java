package org.okrreadiness.reading.vetting;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Question;
import org.okrreadiness.decide.vet.Questions;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/**
 * What to ask one vendor, ready to be sent.
 *
 * @param title with the programme's name
 * @param opening what is asked for, and in what form
 * @param groups questions of one cause each, the most pressing first; none when nothing is open
 * @param closing what happens with the answers
 */
public record QuestionsReading(String title, String opening, List<Group> groups, String closing) {

    /**
     * @param title why these are asked
     * @param questions never empty
     */
    public record Group(String title, List<Asked> questions) {
        public Group {
            questions = List.copyOf(questions);
        }
    }

    /**
     * @param question as it is sent
     * @param known what is known so far; blank where there is nothing to add
     */
    public record Asked(String question, String known) {}

    public QuestionsReading {
        groups = List.copyOf(groups);
    }

    public static QuestionsReading of(ProgrammeFindings findings, Messages messages) {
        List<Question> all = Questions.of(findings);
        List<Group> groups = new ArrayList<>();
        for (Question.Cause cause : Question.Cause.values()) {
            List<Asked> asked = all.stream()
                    .filter(question -> question.cause() == cause)
                    .map(question -> asked(question, messages))
                    .toList();
            if (!asked.isEmpty()) {
                groups.add(new Group(Words.of(messages, "vetting.cause", cause), asked));
            }
        }
        String name = findings.programme().name();
        return new QuestionsReading(
                messages.get("vetting.questions.title", name),
                messages.get(groups.isEmpty() ? "vetting.questions.none" : "vetting.questions.opening", name),
                groups,
                groups.isEmpty() ? "" : messages.get("vetting.questions.closing"));
    }

    /** How many there are. */
    public int count() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }

    /** A vendor is told what a contradiction rests on, and nothing about others. */
    private static Asked asked(Question question, Messages messages) {
        boolean isTold = question.cause() == Question.Cause.CONTRADICTED;
        String known = isTold
                ? question.about()
                        .map(new FindingWords(messages)::contradictionForVendor)
                        .orElse("")
                : "";
        return new Asked(Words.of(messages, question.ask()), known);
    }
}
