package org.okrreadiness.service.decide.vet.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Programme;

/**
 * A programme as it is typed.
 *
 * @param before as it was taken up: its id, and what nobody types here
 * @param days how many; blank while it is not known
 * @param formatSource where length and delivery stand
 */
public record ProgrammeDraft(
        Programme before,
        String name,
        String vendor,
        String price,
        String days,
        Optional<CourseFormat.Delivery> delivery,
        EvidenceDraft formatSource,
        TimetableDraft timetable,
        ExaminationDraft examination,
        List<TeacherDraft> teachers,
        Map<Aspect, AnswerDraft> answers) {

    public ProgrammeDraft {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(formatSource, "formatSource");
        Objects.requireNonNull(timetable, "timetable");
        Objects.requireNonNull(examination, "examination");
        teachers = List.copyOf(teachers);
        Map<Aspect, AnswerDraft> copy = new EnumMap<>(Aspect.class);
        copy.putAll(answers);
        answers = Collections.unmodifiableMap(copy);
    }

    public static ProgrammeDraft of(Programme programme) {
        Map<Aspect, AnswerDraft> answers = new EnumMap<>(Aspect.class);
        programme.answers().forEach((aspect, answer) -> answers.put(aspect, AnswerDraft.of(answer)));
        return new ProgrammeDraft(
                programme,
                programme.name(),
                programme.offer().vendor(),
                programme.offer().price(),
                ExaminationDraft.typed(programme.format().days()),
                programme.format().delivery(),
                EvidenceDraft.of(programme.format().source()),
                programme.timetable().map(TimetableDraft::of).orElse(TimetableDraft.NONE),
                programme.examination().map(ExaminationDraft::of).orElse(ExaminationDraft.NONE),
                programme.teachers().stream().map(TeacherDraft::of).toList(),
                answers);
    }

    public String id() {
        return before.id();
    }

    /** Whether it is an assessment of ours, of which the program says itself what it shows. */
    public boolean isOwnPack() {
        return before.offer().pack().isPresent();
    }

    public AnswerDraft answer(Aspect aspect) {
        return answers.getOrDefault(aspect, AnswerDraft.NONE);
    }

    public ProgrammeDraft withAnswer(Aspect aspect, AnswerDraft answer) {
        Map<Aspect, AnswerDraft> more = new EnumMap<>(Aspect.class);
        more.putAll(answers);
        more.put(aspect, answer);
        return with(name, vendor, price, days, delivery, formatSource, timetable, examination, teachers, more);
    }

    public ProgrammeDraft withName(String other) {
        return with(other, vendor, price, days, delivery, formatSource, timetable, examination, teachers, answers);
    }

    public ProgrammeDraft withVendor(String other) {
        return with(name, other, price, days, delivery, formatSource, timetable, examination, teachers, answers);
    }

    public ProgrammeDraft withPrice(String other) {
        return with(name, vendor, other, days, delivery, formatSource, timetable, examination, teachers, answers);
    }

    public ProgrammeDraft withDays(String other) {
        return with(name, vendor, price, other, delivery, formatSource, timetable, examination, teachers, answers);
    }

    public ProgrammeDraft withDelivery(Optional<CourseFormat.Delivery> other) {
        return with(name, vendor, price, days, other, formatSource, timetable, examination, teachers, answers);
    }

    public ProgrammeDraft withFormatSource(EvidenceDraft other) {
        return with(name, vendor, price, days, delivery, other, timetable, examination, teachers, answers);
    }

    public ProgrammeDraft withTimetable(TimetableDraft other) {
        return with(name, vendor, price, days, delivery, formatSource, other, examination, teachers, answers);
    }

    public ProgrammeDraft withExamination(ExaminationDraft other) {
        return with(name, vendor, price, days, delivery, formatSource, timetable, other, teachers, answers);
    }

    public ProgrammeDraft withTeachers(List<TeacherDraft> others) {
        return with(name, vendor, price, days, delivery, formatSource, timetable, examination, others, answers);
    }

    private ProgrammeDraft with(
            String aName,
            String aVendor,
            String aPrice,
            String some,
            Optional<CourseFormat.Delivery> way,
            EvidenceDraft formatPlace,
            TimetableDraft units,
            ExaminationDraft parts,
            List<TeacherDraft> people,
            Map<Aspect, AnswerDraft> all) {
        return new ProgrammeDraft(before, aName, aVendor, aPrice, some, way, formatPlace, units, parts, people, all);
    }
}
