package org.okrreadiness.decide.vet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A course as far as it is known.
 *
 * @param id unique in a shortlist: lower-case letters, digits and hyphens
 * @param offer what it is called, by whom, for how much
 * @param format how it is held
 * @param timetable what happens in it; empty when nothing is known
 * @param examination what it ends with; empty when nothing is known
 * @param teachers who teaches
 * @param answers what is known point by point; a point that is not in it, or is blank, is open
 */
public record Programme(
        String id,
        Offer offer,
        CourseFormat format,
        Optional<Timetable> timetable,
        Optional<Examination> examination,
        List<Teacher> teachers,
        Map<Aspect, Answer> answers) {

    /**
     * @param name never blank
     * @param vendor may be blank
     * @param price as quoted, in words; may be blank
     * @param pack the id of the assessment of ours that it was made from; empty for a course
     */
    public record Offer(String name, String vendor, String price, Optional<String> pack) {
        public Offer {
            Objects.requireNonNull(vendor, "vendor");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(pack, "pack");
            if (name.isBlank()) {
                throw new IllegalArgumentException("A programme has a name");
            }
        }
    }

    public Programme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(timetable, "timetable");
        Objects.requireNonNull(examination, "examination");
        teachers = List.copyOf(teachers);
        Map<Aspect, Answer> copy = new EnumMap<>(Aspect.class);
        answers.forEach((aspect, answer) -> {
            if (!answer.isBlank()) {
                copy.put(aspect, answer);
            }
        });
        answers = Collections.unmodifiableMap(copy);
    }

    /** A programme of which nothing but its name is known. */
    public static Programme named(String id, String name) {
        return new Programme(
                id,
                new Offer(name, "", "", Optional.empty()),
                CourseFormat.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    public String name() {
        return offer.name();
    }

    public Answer answer(Aspect aspect) {
        return answers.getOrDefault(aspect, Answer.NONE);
    }

    /** The same with another answer to one point. */
    public Programme answering(Aspect aspect, Answer answer) {
        Map<Aspect, Answer> more = new EnumMap<>(Aspect.class);
        more.putAll(answers);
        more.put(aspect, answer);
        return new Programme(id, offer, format, timetable, examination, teachers, more);
    }

    /** Whether it is known that there is no course. */
    public boolean isNoCourse() {
        return timetable.filter(Timetable::isNoCourse).isPresent();
    }
}
