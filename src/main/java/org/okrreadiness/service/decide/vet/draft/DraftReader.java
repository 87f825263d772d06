package org.okrreadiness.service.decide.vet.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.domain.rubric.Phrase;

/** Reads a form: what can be read makes the shortlist, and the rest a problem at its field. */
public final class DraftReader {

    /** The most pieces of evidence to one point. */
    public static final int MOST_EVIDENCE = 20;

    public static final int MOST_TEACHERS = 30;

    private final String unnamed;

    /** @param unnamed what a unit or a part is called that has no title yet; never blank */
    public DraftReader(String unnamed) {
        this.unnamed = unnamed;
    }

    /** @param before what was kept last, of which a title or name stays while its field is blank */
    public DraftReading read(VettingDraft draft, Shortlist before) {
        Typed typed = new Typed("");
        String title = name(typed, "title", draft.title(), before.title());
        Need need = new Need(
                draft.track(),
                typed.whole("people", draft.people(), 1, Need.MOST_PEOPLE),
                typed.text("words", draft.words(), Typed.LONGEST_TEXT));
        Map<Spot, Phrase> problems = new HashMap<>(typed.problems());
        List<Programme> programmes = new ArrayList<>();
        for (ProgrammeDraft programme : draft.programmes()) {
            Typed own = new Typed(programme.id());
            String name = before.programme(programme.id())
                    .map(Programme::name)
                    .orElse(programme.before().name());
            programmes.add(programme.isOwnPack() ? programme.before() : programme(own, programme, name));
            problems.putAll(own.problems());
        }
        return new DraftReading(new Shortlist(title, need, programmes), problems);
    }

    private static String name(Typed typed, String field, String words, String before) {
        if (words.isBlank()) {
            typed.wrong(field, "blank", before);
            return before;
        }
        return typed.text(field, words, Typed.LONGEST_NAME);
    }

    private Programme programme(Typed typed, ProgrammeDraft draft, String nameBefore) {
        Programme.Offer offer = new Programme.Offer(
                name(typed, "name", draft.name(), nameBefore),
                typed.text("vendor", draft.vendor(), Typed.LONGEST_NAME),
                typed.text("price", draft.price(), Typed.LONGEST_NAME),
                Optional.empty());
        CourseFormat format = new CourseFormat(
                typed.decimal("days", draft.days(), false, CourseFormat.MOST_DAYS),
                draft.delivery(),
                evidence(typed, "format-source", draft.formatSource()));
        FiguresReader figures = new FiguresReader(typed, unnamed);
        return new Programme(
                draft.id(),
                offer,
                format,
                figures.timetable(draft.timetable()),
                figures.examination(draft.examination()),
                teachers(typed, draft),
                answers(typed, draft));
    }

    private static List<Teacher> teachers(Typed typed, ProgrammeDraft draft) {
        List<Teacher> teachers = new ArrayList<>();
        for (int i = 0; i < draft.teachers().size(); i++) {
            TeacherDraft teacher = draft.teachers().get(i);
            if (!teacher.isBlank()) {
                String field = "teacher-" + i;
                teachers.add(new Teacher(
                        typed.text(field + "-name", teacher.name().strip(), Typed.LONGEST_NAME),
                        teacher.done(),
                        evidence(typed, field, teacher.evidence())));
            }
        }
        return teachers.stream().limit(MOST_TEACHERS).toList();
    }

    private static Map<Aspect, Answer> answers(Typed typed, ProgrammeDraft draft) {
        Map<Aspect, Answer> answers = new EnumMap<>(Aspect.class);
        draft.answers().forEach((aspect, answer) -> answers.put(aspect, answer(typed, field(aspect), answer)));
        return answers;
    }

    private static Answer answer(Typed typed, String field, AnswerDraft draft) {
        String words = typed.text(field + "-words", draft.words(), Typed.LONGEST_TEXT);
        return new Answer(draft.reply(), words, evidence(typed, field, draft.evidence()));
    }

    private static List<Evidence> evidence(Typed typed, String field, List<EvidenceDraft> drafts) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            evidence(typed, field + "-evidence-" + i, drafts.get(i)).ifPresent(evidence::add);
        }
        return evidence.stream().limit(MOST_EVIDENCE).toList();
    }

    /** Nothing where neither place nor note was typed; a note without a place is no evidence yet. */
    static Optional<Evidence> evidence(Typed typed, String field, EvidenceDraft draft) {
        if (draft.isBlank()) {
            return Optional.empty();
        }
        String note = typed.text(field + "-note", draft.note(), Typed.LONGEST_TEXT);
        if (draft.place().isBlank()) {
            typed.wrong(field + "-place", "place");
            return Optional.empty();
        }
        String place = typed.text(field + "-place", draft.place(), Typed.LONGEST_PLACE);
        return Optional.of(new Evidence(draft.kind(), place, draft.bearing(), note));
    }

    /** The name under which the fields of a point stand. */
    public static String field(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
