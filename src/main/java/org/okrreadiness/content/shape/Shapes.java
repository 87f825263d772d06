package org.okrreadiness.content.shape;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.SchoolRule;

/** Every part of every file, with its fields. */
public final class Shapes {

    public static final Shape ASSESSMENT = Shape.of(
                    "assessment",
                    "format",
                    "id",
                    "version",
                    "title",
                    "language",
                    "track",
                    "summary",
                    "profile",
                    "blueprint",
                    "modes",
                    "cut-scores",
                    "scenarios")
            .may("minutes", "rubrics", "answers", "$schema");
    public static final Shape CUT_SCORES =
            Shape.of("cut-scores", "method", "overall", "record").may("competencies");

    public static final Shape SCENARIO = Shape.of(
                    "scenario",
                    "format",
                    "id",
                    "title",
                    "organisation",
                    "role",
                    "brief",
                    "exhibits",
                    "concepts",
                    "metrics",
                    "priorities",
                    "tasks")
            .may("cycle", "$schema");
    public static final Shape ORGANISATION = Shape.of("organisation", "name", "sector", "country", "people");

    public static final Shape CYCLE = Shape.of("cycle", "from", "to");

    private static final Shape EXHIBIT = Shape.of("exhibit", "id", "kind", "title");
    public static final Shape MEMO = EXHIBIT.with("memo", "text").may("from", "to", "date");
    public static final Shape THREAD = EXHIBIT.with("thread", "messages");
    public static final Shape MESSAGE = Shape.of("message", "from", "text").may("at");
    public static final Shape TABLE = EXHIBIT.with("table", "columns", "rows").may("note");
    public static final Shape CHART =
            EXHIBIT.with("chart", "shape", "unit", "labels", "series").may("note");
    public static final Shape SERIES = Shape.of("series", "name", "values");
    public static final Shape PEOPLE = EXHIBIT.with("people", "people");
    public static final Shape PERSON =
            Shape.of("person", "name", "role", "interest").may("view");

    public static final Shape CONCEPT = Shape.of("concept", "id", "title", "terms");
    public static final Shape METRIC = Shape.of("metric", "id", "name", "unit", "family", "better", "indicator")
            .may("also", "today", "stretch");
    public static final Shape PRIORITY = Shape.of("priority", "id", "text", "concepts");

    private static final Shape TASK =
            Shape.of("task", "id", "kind", "title", "phase", "prompt", "competencies", "provenance");
    public static final Shape WRITE_TASK = TASK.with("write-okr-set", "aspects").may("temptations");
    public static final Shape CRITIQUE_TASK =
            TASK.with("critique", "planted", "defects").may("decoys");
    public static final Shape JUDGE_TASK = TASK.with("judge-responses", "options");
    public static final Shape BEST_AND_WORST_TASK = TASK.with("best-and-worst", "options");
    public static final Shape ANSWER_TASK =
            TASK.with("open-answer", "ideas", "words").may("wrong-ideas");
    public static final Shape PROVENANCE = Shape.of("provenance", "source", "by", "note");
    public static final Shape ASPECT = Shape.of("aspect", "id", "text").may("metrics", "concepts");
    public static final Shape TEMPTATION = Shape.of("temptation", "terms", "reason");
    public static final Shape PLANTED = Shape.of("planted", "objective", "key-results");
    public static final Shape DEFECT =
            Shape.of("defect", "id", "kinds", "at", "weight", "reason").may("words");
    public static final Shape DECOY = Shape.of("decoy", "at", "reason").may("words");
    public static final Shape OPTION = Shape.of("option", "id", "text", "key", "principle", "limit", "dissent");
    public static final Shape IDEA = Shape.of("idea", "id", "text", "weight", "ways");
    public static final Shape WRONG_IDEA = Shape.of("wrong-idea", "id", "text", "reason", "ways");

    public static final Shape RUBRIC =
            Shape.of("rubric", "format", "id", "version", "title", "criteria").may("gates", "$schema");
    public static final Shape CRITERION = Shape.of("criterion", "id", "title", "weight", "trust", "levels");
    public static final Shape GATE = Shape.of("gate", "criterion", "at-most", "ceiling");

    public static final Shape SCHOOL = Shape.of("school", "format", "id", "version", "title")
            .with("school", Stream.of(SchoolRule.values()).map(Words::kebab).toArray(String[]::new));
    private static final Shape ALLOWANCE = Shape.of("allowance", "allowed", "reason");
    private static final Map<SchoolRule, Shape> SCHOOL_RULES = Map.of(
            SchoolRule.DATE_IN_OBJECTIVE, Shape.of("date-in-objective", "wanted", "reason"),
            SchoolRule.KEY_RESULTS, Shape.of("key-results", "sound", "best", "reason"),
            SchoolRule.CONFIDENCE, Shape.of("confidence", "per-cent", "reason"));

    public static final Shape ANSWERS =
            Shape.of("answers", "format", "assessment", "label", "responses").may("$schema");
    public static final Shape WRITTEN = Shape.of("written-set", "objective", "key-results");
    public static final Shape KEY_RESULT = Shape.of("key-result", "text")
            .may("metric", "unit", "baseline", "target", "direction", "due", "source", "owner", "indicator");
    public static final Shape CRITIQUE = Shape.of("critique-given").may("sound", "marks", "question", "repair");
    public static final Shape MARK = Shape.of("mark", "at", "defect").may("words", "why");
    public static final Shape REPAIR = Shape.of("repair", "at", "text");
    public static final Shape RATINGS = Shape.of("ratings-given", "ratings").may("confidence", "reason");
    public static final Shape BEST_AND_WORST =
            Shape.of("best-and-worst-given").may("best", "worst", "confidence", "reason");
    public static final Shape ANSWER = Shape.of("answer-given", "text");

    /** For the test that compares them with the schemas, file by file; the first of each is the file itself. */
    public static final List<List<Shape>> BY_FILE = List.of(
            List.of(ASSESSMENT, CUT_SCORES),
            List.of(
                    SCENARIO,
                    ORGANISATION,
                    CYCLE,
                    MEMO,
                    THREAD,
                    MESSAGE,
                    TABLE,
                    CHART,
                    SERIES,
                    PEOPLE,
                    PERSON,
                    CONCEPT,
                    METRIC,
                    PRIORITY,
                    WRITE_TASK,
                    CRITIQUE_TASK,
                    JUDGE_TASK,
                    BEST_AND_WORST_TASK,
                    ANSWER_TASK,
                    PROVENANCE,
                    ASPECT,
                    TEMPTATION,
                    PLANTED,
                    DEFECT,
                    DECOY,
                    OPTION,
                    IDEA,
                    WRONG_IDEA),
            List.of(RUBRIC, CRITERION, GATE),
            List.of(ANSWERS, WRITTEN, KEY_RESULT, CRITIQUE, MARK, REPAIR, RATINGS, BEST_AND_WORST, ANSWER));

    private Shapes() {}

    /** The fields below one rule of a school. */
    public static Shape ofSchoolRule(SchoolRule rule) {
        return SCHOOL_RULES.getOrDefault(rule, ALLOWANCE);
    }
}
