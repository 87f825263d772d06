package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Examination;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.decide.vet.Tested;
import org.okrreadiness.decide.vet.Timetable;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.rubric.Competency;

/** Vettings of invented programmes, plain and by chance. */
public final class SampleVettings {

    public static final Need LEADS = new Need(Track.PROGRAMME_LEAD, OptionalInt.of(2), "To run two quarters.");

    /** Evidence that shows something. */
    public static final Evidence PAGE = Evidence.shows(Evidence.Kind.SYLLABUS_PAGE, "page 4");

    private SampleVettings() {}

    /** Every point answered and shown. */
    public static Programme complete(String id) {
        Timetable timetable = new Timetable(
                OptionalInt.of(960),
                List.of(
                        unit("Why", 240, EnumSet.of(Activity.LISTENING), Competency.THEORY_AND_INTENT),
                        unit("Write", 240, EnumSet.of(Activity.WRITING_LIVE_OKRS), Competency.WRITING),
                        unit(
                                "Challenge",
                                240,
                                EnumSet.of(Activity.CRITIQUING_LIVE_OKRS),
                                Competency.CHALLENGE_AND_COACHING),
                        unit("Lead", 240, EnumSet.of(Activity.PRACTISING_FACILITATION), Competency.FACILITATION)),
                Optional.of(PAGE));
        Examination examination = new Examination(
                true,
                OptionalDouble.of(100),
                List.of(part("Terms", 30, Tested.RECALL), part("Case", 70, Tested.JUDGEMENT)),
                OptionalInt.of(60),
                Optional.of(Evidence.shows(Evidence.Kind.ASSESSMENT_BLUEPRINT, "table 1")));
        Teacher teacher = new Teacher(
                "T. Example",
                EnumSet.allOf(Teacher.Experience.class),
                List.of(Evidence.shows(Evidence.Kind.TEACHER_RECORD, "annex")));
        Map<Aspect, Answer> answers = new EnumMap<>(Aspect.class);
        Stream.of(Aspect.values())
                .filter(Aspect::isAnswered)
                .forEach(aspect -> answers.put(aspect, Answer.of(Answer.Reply.OFFERED, "", PAGE)));
        return new Programme(
                id,
                new Programme.Offer("Course " + id, "Vendor " + id, "100", Optional.empty()),
                new CourseFormat(OptionalDouble.of(3), Optional.of(CourseFormat.Delivery.IN_ROOM), Optional.of(PAGE)),
                Optional.of(timetable),
                Optional.of(examination),
                List.of(teacher),
                answers);
    }

    public static Timetable.Unit unit(String title, int minutes, Set<Activity> does, Competency... competencies) {
        return new Timetable.Unit(title, OptionalInt.of(minutes), does, Set.of(competencies));
    }

    public static Examination.Part part(String title, double points, Tested... tests) {
        return new Examination.Part(title, OptionalDouble.of(points), Set.of(tests), Set.of(), OptionalInt.empty());
    }

    /** Anything that a file can hold, with its gaps. */
    public static Shortlist random(RandomGenerator chance) {
        List<Programme> programmes = IntStream.range(0, chance.nextInt(Shortlist.MOST + 1))
                .mapToObj(i -> programme("p" + i, chance))
                .toList();
        Track[] tracks = Track.values();
        return new Shortlist(
                words(chance), new Need(tracks[chance.nextInt(3)], people(chance), note(chance)), programmes);
    }

    public static Programme programme(String id, RandomGenerator chance) {
        Map<Aspect, Answer> answers = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (aspect.isAnswered() && chance.nextBoolean()) {
                answers.put(aspect, answer(chance));
            }
        }
        return new Programme(
                id,
                new Programme.Offer(words(chance), note(chance), note(chance), Optional.empty()),
                format(chance),
                chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(timetable(chance)),
                chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(examination(chance)),
                chance.nextBoolean() ? List.of() : List.of(teacher(chance)),
                answers);
    }

    public static Answer answer(RandomGenerator chance) {
        Answer.Reply[] replies = Answer.Reply.values();
        Optional<Answer.Reply> reply =
                chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(replies[chance.nextInt(replies.length)]);
        return new Answer(reply, note(chance), evidence(chance, 3));
    }

    private static List<Evidence> evidence(RandomGenerator chance, int most) {
        return IntStream.range(0, chance.nextInt(most))
                .mapToObj(i -> evidence(chance))
                .toList();
    }

    private static Evidence evidence(RandomGenerator chance) {
        Evidence.Kind[] kinds = Evidence.Kind.values();
        Evidence.Bearing bearing = chance.nextInt(4) == 0 ? Evidence.Bearing.SPEAKS_AGAINST : Evidence.Bearing.SHOWS;
        return new Evidence(kinds[chance.nextInt(kinds.length)], words(chance), bearing, note(chance));
    }

    private static CourseFormat format(RandomGenerator chance) {
        CourseFormat.Delivery[] ways = CourseFormat.Delivery.values();
        return new CourseFormat(
                chance.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of((1 + chance.nextInt(10)) / 2.0),
                chance.nextBoolean() ? Optional.empty() : Optional.of(ways[chance.nextInt(ways.length)]),
                chance.nextBoolean() ? Optional.empty() : Optional.of(evidence(chance)));
    }

    private static Timetable timetable(RandomGenerator chance) {
        List<Timetable.Unit> units = new ArrayList<>();
        for (int i = 1 + chance.nextInt(5); i > 0; i--) {
            units.add(new Timetable.Unit(
                    words(chance),
                    chance.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(chance.nextInt(300)),
                    some(Activity.class, chance),
                    some(Competency.class, chance)));
        }
        int told = Timetable.told(units);
        OptionalInt whole = chance.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(told + 1 + chance.nextInt(100));
        return new Timetable(whole, units, chance.nextBoolean() ? Optional.empty() : Optional.of(evidence(chance)));
    }

    public static Examination examination(RandomGenerator chance) {
        List<Examination.Part> parts = new ArrayList<>();
        for (int i = 1 + chance.nextInt(5); i > 0; i--) {
            parts.add(new Examination.Part(
                    words(chance),
                    chance.nextInt(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(chance.nextInt(50) / 2.0),
                    some(Tested.class, chance),
                    some(Competency.class, chance),
                    chance.nextInt(3) > 0 ? OptionalInt.empty() : OptionalInt.of(1 + chance.nextInt(100))));
        }
        OptionalDouble whole = chance.nextBoolean()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Examination.told(parts) + 1 + chance.nextInt(20));
        return new Examination(
                chance.nextInt(8) > 0,
                whole,
                parts,
                chance.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + chance.nextInt(100)),
                chance.nextBoolean() ? Optional.empty() : Optional.of(evidence(chance)));
    }

    private static Teacher teacher(RandomGenerator chance) {
        return new Teacher(words(chance), some(Teacher.Experience.class, chance), evidence(chance, 3));
    }

    public static <E extends Enum<E>> Set<E> some(Class<E> type, RandomGenerator chance) {
        Set<E> some = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            if (chance.nextInt(3) == 0) {
                some.add(each);
            }
        }
        return some;
    }

    private static OptionalInt people(RandomGenerator chance) {
        return chance.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + chance.nextInt(50));
    }

    private static String note(RandomGenerator chance) {
        return chance.nextBoolean() ? "" : words(chance);
    }

    /** Words that a careless writer would spoil. */
    private static String words(RandomGenerator chance) {
        String[] odd = {
            "Plain words",
            "12",
            "true",
            "null",
            "a: b",
            "# no comment",
            "- no list",
            "\"quoted\" and \\ slashed",
            "two\nlines",
            "{ no: map }",
            "50% & more, <b>no</b> markup",
            "Zu\u0308rich \u05d0 \ud83d\ude00",
            "'",
            "tab\there"
        };
        return odd[chance.nextInt(odd.length)];
    }
}
