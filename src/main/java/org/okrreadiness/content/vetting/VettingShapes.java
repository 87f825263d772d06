package org.okrreadiness.content.vetting;

import java.util.List;
import org.okrreadiness.content.shape.Shape;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.decide.vet.Tested;

/** Every part of a vetting file with its fields, and the words it can choose from. What need not be known may be left without a value. */
final class VettingShapes {

    static final Shape VETTING =
            Shape.of("vetting", "format", "title", "need", "programmes").mayBeBlank("changed", "$schema");
    static final Shape NEED = Shape.of("need", "for").mayBeBlank("people", "words");
    static final Shape PROGRAMME = Shape.of("programme", "id", "name")
            .mayBeBlank("vendor", "price", "pack", "course", "timetable", "assessment", "teachers", "answers");
    static final Shape COURSE = Shape.of("course").mayBeBlank("days", "delivery", "source");
    static final Shape TIMETABLE = Shape.of("timetable").mayBeBlank("minutes", "source", "units");
    static final Shape UNIT = Shape.of("unit").mayBeBlank("title", "minutes", "does", "competencies");
    static final Shape ASSESSMENT = Shape.of("assessment").mayBeBlank("held", "points", "pass-mark", "source", "parts");
    static final Shape PART = Shape.of("part").mayBeBlank("title", "points", "tests", "competencies", "must-reach");
    static final Shape TEACHER = Shape.of("teacher").mayBeBlank("name", "done", "evidence");
    static final Shape ANSWER = Shape.of("answer").mayBeBlank("says", "words", "evidence");
    static final Shape EVIDENCE = Shape.of("evidence", "kind", "place").mayBeBlank("bearing", "note");

    /** For the test that compares them with the schema; the first is the file itself. */
    static final List<Shape> ALL =
            List.of(VETTING, NEED, PROGRAMME, COURSE, TIMETABLE, UNIT, ASSESSMENT, PART, TEACHER, ANSWER, EVIDENCE);

    static final Words<Activity> ACTIVITIES = Words.of(Activity.class);
    static final Words<Tested> TESTED = Words.of(Tested.class);
    static final Words<Answer.Reply> REPLIES = Words.of(Answer.Reply.class);
    static final Words<Evidence.Kind> KINDS = Words.of(Evidence.Kind.class);
    static final Words<Evidence.Bearing> BEARINGS = Words.of(Evidence.Bearing.class);
    static final Words<CourseFormat.Delivery> DELIVERIES = Words.of(CourseFormat.Delivery.class);
    static final Words<Teacher.Experience> EXPERIENCES = Words.of(Teacher.Experience.class);

    /** The points that are answered in words, in their order. */
    static final List<Aspect> ASPECTS =
            List.of(Aspect.values()).stream().filter(Aspect::isAnswered).toList();

    private VettingShapes() {}
}
