package org.okrreadiness.content.shape;

import java.util.List;

/** The parts of files about whether it is a course that is needed: what people answer, what they are asked, the model. */
public final class NeedShapes {

    /** What people answer. */
    public static final Shape SHEET = new Shape(
            "need",
            List.of("format"),
            List.of("questionnaire", "organisation", "occasion", "respondents", "facts", "$schema"),
            List.of("organisation", "occasion", "respondents", "facts"));

    public static final Shape RESPONDENT =
            Shape.of("respondent", "respondent", "seat").mayBeBlank("answers");
    public static final Shape ANSWER = Shape.of("need-answer").mayBeBlank("answer", "evidence", "kind");
    public static final Shape FACT =
            new Shape("fact", List.of("fact", "value"), List.of("people", "source"), List.of("people", "source"));

    static final List<Shape> SHEET_AND_PARTS = List.of(SHEET, RESPONDENT, ANSWER, FACT);

    /** What they are asked. */
    public static final Shape QUESTIONNAIRE =
            Shape.of("questionnaire", "format", "id", "version", "language", "statements");

    public static final Shape STATEMENT =
            Shape.of("statement", "id", "topic", "statement", "evidence", "first-hand", "cycle");

    /** From answers to help. */
    public static final Shape MODEL = Shape.of(
            "need-model",
            "format",
            "id",
            "version",
            "questionnaire",
            "method",
            "firmness",
            "causes",
            "nothing-wrong",
            "too-little",
            "statements",
            "occasions",
            "facts",
            "helps");

    public static final Shape METHOD = Shape.of(
            "method",
            "seen",
            "heard",
            "impression",
            "other-seats",
            "few",
            "few-share",
            "further-grounds",
            "likely",
            "sound",
            "counter",
            "limit",
            "fewest-answers",
            "enough",
            "contradiction",
            "seat-speaks");
    public static final Shape BAR = Shape.of("firmness", "needs", "at-least", "because");
    public static final Shape CAUSE = Shape.of("cause", "cause", "prior", "first-step");
    public static final Shape OF_ANSWER = Shape.of("statement-reading", "statement", "cause", "weights", "because");
    public static final Shape OF_OCCASION = Shape.of("occasion-reading", "occasion", "cause", "weight", "because");
    public static final Shape OF_FACT = Shape.of("fact-reading", "fact", "cause", "weights", "because");
    public static final Shape BAND = Shape.of("band", "below", "weight");
    public static final Shape HELP = Shape.of("remedy", "help", "case").may("hindrances", "waits-for");
    public static final Shape CAUSE_GROUND =
            Shape.of("ground", "cause", "share", "because").may("if-sound", "unless");
    public static final Shape OCCASION_GROUND = Shape.of("ground", "occasion", "weight", "because");

    private NeedShapes() {}
}
