package org.okrreadiness.content.vetting;

import java.util.List;
import java.util.function.Function;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.YamlText;
import org.okrreadiness.decide.vet.Aspect;

/** A vetting to be filled in: every field with the words it can have, every point with its question. It can be read as it is. */
final class BlankVetting {

    private final YamlText out = new YamlText();

    String write(String notes, Function<Aspect, String> question) {
        out.comment(notes).blankLine();
        out.line(0, "format: 1").line(0, "title: \"OKR courses\"");
        out.line(0, "need:");
        out.line(1, "for: programme-lead" + oneOf(Vocabulary.TRACKS));
        out.line(1, "people:").line(1, "words:").blankLine();
        out.line(0, "programmes:");
        out.line(1, "- id: first").line(2, "name: \"First programme\"");
        out.line(2, "vendor:").line(2, "price:");
        figures();
        out.line(2, "teachers:");
        out.line(3, "- name:");
        out.line(4, "done: []" + someOf(VettingShapes.EXPERIENCES));
        out.line(4, "evidence: []");
        out.line(2, "answers:");
        VettingShapes.ASPECTS.forEach(aspect -> answer(aspect, question.apply(aspect)));
        return out.toString();
    }

    private void figures() {
        out.line(2, "course:").line(3, "days:");
        out.line(3, "delivery:" + oneOf(VettingShapes.DELIVERIES));
        out.line(3, "source:  # for example { kind: syllabus-page, place: \"page 2\" }");
        out.line(2, "timetable:").line(3, "minutes:").line(3, "source:");
        out.line(3, "units:");
        out.line(4, "- title:").line(5, "minutes:");
        out.line(5, "does: []" + someOf(VettingShapes.ACTIVITIES));
        out.line(5, "competencies: []" + someOf(Vocabulary.COMPETENCIES));
        out.line(2, "assessment:").line(3, "held:  # true | false").line(3, "points:");
        out.line(3, "pass-mark:  # per cent of all points").line(3, "source:");
        out.line(3, "parts:");
        out.line(4, "- title:").line(5, "points:");
        out.line(5, "tests: []" + someOf(VettingShapes.TESTED));
        out.line(5, "competencies: []");
        out.line(5, "must-reach:  # per cent of its own points, if it has to be passed by itself");
    }

    private void answer(Aspect aspect, String question) {
        question.lines().forEach(line -> out.line(3, "# " + line));
        out.line(3, Words.kebab(aspect) + ":");
        out.line(4, "says:" + oneOf(VettingShapes.REPLIES)).line(4, "words:").line(4, "evidence: []");
    }

    private static String oneOf(Words<?> words) {
        return "  # " + String.join(" | ", words.list());
    }

    private static String someOf(Words<?> words) {
        List<String> all = words.list();
        return "  # " + String.join(", ", all);
    }
}
