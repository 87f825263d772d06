package org.okrreadiness.decide.vet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.assessment.Track;

/** What timetable, assessment, teachers and format of a programme answer by themselves. */
final class FiguresAnswer {

    /** From so many days a course counts as one of several days. */
    private static final double SEVERAL_DAYS = 2;

    private static final double ONE_DAY = 1;

    private static final Set<Tested> BEYOND_RULES = EnumSet.of(Tested.JUDGEMENT, Tested.PERFORMANCE);

    private final Programme programme;
    private final Need need;

    FiguresAnswer(Programme programme, Need need) {
        this.programme = programme;
        this.need = need;
    }

    /** {@link Answer#NONE} where they say nothing about a point. */
    Answer to(Aspect aspect) {
        return switch (aspect) {
            case LIVE_WRITING -> doing(Activity.WRITING_LIVE_OKRS);
            case LIVE_CRITIQUE -> doing(Activity.CRITIQUING_LIVE_OKRS);
            case FACILITATION -> doing(Activity.PRACTISING_FACILITATION);
            case NAMED_TEACHER -> named();
            case RAN_CYCLES -> experience(Teacher.Experience.RAN_CYCLES);
            case MET_RESISTANCE -> experience(Teacher.Experience.MET_RESISTANCE);
            case COACHED_LEADERS -> experience(Teacher.Experience.COACHED_LEADERS);
            case JUDGEMENT -> judgement();
            case OWN_WORK -> withoutAssessment();
            case BLUEPRINT -> blueprint();
            case LENGTH -> length();
            case FORMALITY -> formality();
            default -> Answer.NONE;
        };
    }

    private Answer doing(Activity activity) {
        Optional<Timetable> course = programme.timetable().filter(each -> !each.isNoCourse());
        if (course.isEmpty()) {
            return Answer.NONE;
        }
        Evidence source = course.get().source().orElse(Evidence.UNSOURCED);
        if (course.get().has(activity)) {
            return Answer.of(Answer.Reply.OFFERED, "", source);
        }
        boolean isNone =
                course.get().isWhole() && course.get().doing(Set.of(activity)).isNone();
        return isNone ? no(source) : Answer.NONE;
    }

    private Answer named() {
        List<Teacher> named = programme.teachers().stream()
                .filter(teacher -> !teacher.name().isBlank())
                .toList();
        return named.isEmpty() ? Answer.NONE : offeredBy(named);
    }

    private Answer experience(Teacher.Experience experience) {
        List<Teacher> experienced = programme.teachers().stream()
                .filter(teacher -> teacher.done().contains(experience))
                .toList();
        return experienced.isEmpty() ? Answer.NONE : offeredBy(experienced);
    }

    private static Answer offeredBy(List<Teacher> teachers) {
        List<Evidence> evidence = teachers.stream()
                .flatMap(teacher -> teacher.evidence().stream())
                .toList();
        return new Answer(Optional.of(Answer.Reply.OFFERED), "", evidence);
    }

    /** Where memory is enough to pass, or where no point takes judgement, the figures speak against it. */
    private Answer judgement() {
        if (programme.examination().isEmpty() || !programme.examination().get().held()) {
            return withoutAssessment();
        }
        Examination examination = programme.examination().get();
        Evidence source = examination.source().orElse(Evidence.UNSOURCED);
        Range beyond = examination.testing(BEYOND_RULES);
        RecallShare recall = RecallShare.of(examination);
        if (recall.isEnoughToPass() || beyond.isNone()) {
            return no(source);
        }
        return beyond.low() > 0 && !recall.mayBeEnoughToPass()
                ? Answer.of(Answer.Reply.OFFERED, "", source)
                : Answer.NONE;
    }

    private Answer withoutAssessment() {
        return programme
                .examination()
                .filter(each -> !each.held())
                .map(none -> no(none.source().orElse(Evidence.UNSOURCED)))
                .orElse(Answer.NONE);
    }

    private Answer blueprint() {
        Optional<Examination> held = programme.examination().filter(Examination::held);
        if (held.isEmpty()) {
            return withoutAssessment();
        }
        boolean isWhole = held.get().isWhole();
        if (!isWhole && held.get().parts().isEmpty()) {
            return Answer.NONE;
        }
        Evidence source = held.get().source().orElse(Evidence.UNSOURCED);
        return Answer.of(isWhole ? Answer.Reply.OFFERED : Answer.Reply.PARTLY, "", source);
    }

    /** Several days for programme leads, one or more for practitioners, one at most for managers. */
    private Answer length() {
        Evidence source = programme.format().source().orElse(Evidence.UNSOURCED);
        if (programme.isNoCourse()) {
            return no(source);
        }
        if (programme.format().days().isEmpty()) {
            return Answer.NONE;
        }
        double days = programme.format().days().getAsDouble();
        boolean fits = switch (need.track()) {
            case PROGRAMME_LEAD -> days >= SEVERAL_DAYS;
            case PRACTITIONER -> days >= ONE_DAY;
            case MANAGER -> days <= ONE_DAY;
        };
        return fits ? Answer.of(Answer.Reply.OFFERED, "", source) : no(source);
    }

    private Answer formality() {
        if (need.track() == Track.MANAGER) {
            return Answer.NONE;
        }
        return programme
                .examination()
                .filter(Examination::held)
                .map(held -> Answer.of(Answer.Reply.OFFERED, "", held.source().orElse(Evidence.UNSOURCED)))
                .orElseGet(this::withoutAssessment);
    }

    private static Answer no(Evidence source) {
        return new Answer(Optional.empty(), "", List.of(source.bearing(Evidence.Bearing.SPEAKS_AGAINST)));
    }
}
