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
            .may("minutes", "rubrics", "answers", "panel", "certainty", "measurement", "$schema");
    public static final Shape CUT_SCORES = Shape.of("cut-scores", "method", "overall", "record")
            .may("competencies", "judges", "rounds", "standard-error", "date");
    public static final Shape MEASUREMENT = Shape.of(
                    "measurement", "basis", "single-task", "same-case", "spread", "record")
            .may("persons");

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
    public static final Shape NEW_INFORMATION_TASK = TASK.with("new-information", "considering", "news");
    public static final Shape PRIORITISE_TASK = TASK.with("prioritise", "capacity", "wishes");
    public static final Shape CONVERSATION_TASK = TASK.with("conversation", "with", "start", "nodes");
    public static final Shape DIAGNOSE_TASK =
            TASK.with("diagnose", "symptoms", "root", "help", "counter").may("observed");
    public static final Shape SCORE_AND_RESET_TASK =
            TASK.with("score-and-reset", "objective", "key-results", "learning");
    public static final Shape PROVENANCE = Shape.of("provenance", "source", "by", "note");
    public static final Shape ASPECT = Shape.of("aspect", "id", "text").may("metrics", "concepts");
    public static final Shape TEMPTATION = Shape.of("temptation", "terms", "reason");
    public static final Shape PLANTED = Shape.of("planted", "objective", "key-results");
    public static final Shape DEFECT =
            Shape.of("defect", "id", "kinds", "at", "weight", "reason").may("words");
    public static final Shape DECOY = Shape.of("decoy", "at", "reason").may("words");
    private static final Shape KEYED = Shape.of("keyed", "id", "text", "key", "principle", "limit", "dissent");
    public static final Shape OPTION = KEYED.with("option").may("schools");
    public static final Shape SCHOOL_KEY = Shape.of("school-key", "profiles", "key", "reason");
    public static final Shape NEWS = KEYED.with("news").may("schools");
    public static final Shape CAPACITY = Shape.of("capacity", "amount", "unit");
    public static final Shape WISH =
            Shape.of("wish", "id", "text", "cost", "worth", "reason").may("grounds");
    public static final Shape NODE = Shape.of("node", "id", "says").may("moves", "line", "ending");
    public static final Shape MOVE = KEYED.with("move", "to").may("schools", "detours", "sets", "if", "unless");
    public static final Shape DETOUR = Shape.of("detour", "if", "to");
    public static final Shape LINE =
            Shape.of("line", "prompt", "words", "ideas", "to").may("wrong-ideas", "detours");
    public static final Shape ENDING = Shape.of("ending", "worth", "reason");
    public static final Shape SYMPTOM = Shape.of("symptom", "id", "text", "causes", "reason");
    public static final Shape ROOT = Shape.of("root", "causes", "reason");
    public static final Shape HELP =
            Shape.of("help", "key", "principle", "limit", "dissent").may("schools");
    public static final Shape OBSERVED = Shape.of("observed", "said").may("occasion", "differs");
    public static final Shape OBSERVED_SAID =
            Shape.of("observed-said", "statement", "seat", "answer", "evidence").may("kind");
    public static final Shape TEXT_KEY = Shape.of("text-key", "words", "ideas").may("wrong-ideas");
    public static final Shape ENDED_KEY_RESULT =
            Shape.of("ended-key-result", "id", "text", "grade", "graded-because", "decisions", "decided-because");
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
    public static final Shape LEANINGS = Shape.of("leanings-given", "leanings").may("confidence", "reason");
    public static final Shape PRIORITIES =
            Shape.of("priorities-given", "chosen").may("grounds", "confidence", "reason");
    public static final Shape CONVERSATION =
            Shape.of("conversation-given", "steps").may("confidence");
    public static final Shape STEP = Shape.of("step").may("move", "line");
    public static final Shape DIAGNOSIS =
            Shape.of("diagnosis-given", "causes").may("root", "help", "counter", "confidence");
    public static final Shape SCORES = Shape.of("scores-given", "grades").may("decisions", "learning", "confidence");

    /** What an expert fills in. */
    public static final Shape PANEL_SHEET = Shape.of(
                    "panel-sheet", "format", "pack", "version", "hash", "name", "scenarios")
            .may("$schema");

    public static final Shape PANEL_SCENARIO =
            Shape.of("sheet-scenario", "title", "tasks").may("organisation", "brief", "exhibits");
    public static final Shape PANEL_TASK =
            Shape.of("sheet-task", "task", "options").may("title", "prompt", "considering", "scale");
    public static final Shape PANEL_OPTION =
            Shape.of("sheet-option", "option").may("text").mayBeBlank("rating", "reason");

    /** What the experts' sheets became. */
    public static final Shape PANEL =
            Shape.of("panel", "format", "pack", "version", "hash", "tasks").may("$schema");

    public static final Shape VOTED_TASK = Shape.of("voted-task", "task", "options");
    public static final Shape VOTED_OPTION = Shape.of("voted-option", "option", "text", "votes");
    public static final Shape VOTE = Shape.of("vote", "expert", "rating").may("reason");

    /** For the test that compares them with the schemas, file by file; the first of each is the file itself. */
    public static final List<List<Shape>> BY_FILE = List.of(
            List.of(ASSESSMENT, CUT_SCORES, MEASUREMENT),
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
                    NEW_INFORMATION_TASK,
                    PRIORITISE_TASK,
                    CONVERSATION_TASK,
                    DIAGNOSE_TASK,
                    SCORE_AND_RESET_TASK,
                    PROVENANCE,
                    ASPECT,
                    TEMPTATION,
                    PLANTED,
                    DEFECT,
                    DECOY,
                    OPTION,
                    IDEA,
                    WRONG_IDEA,
                    SCHOOL_KEY,
                    NEWS,
                    CAPACITY,
                    WISH,
                    NODE,
                    MOVE,
                    DETOUR,
                    LINE,
                    ENDING,
                    SYMPTOM,
                    ROOT,
                    HELP,
                    OBSERVED,
                    OBSERVED_SAID,
                    TEXT_KEY,
                    ENDED_KEY_RESULT),
            List.of(RUBRIC, CRITERION, GATE),
            List.of(
                    ANSWERS,
                    WRITTEN,
                    KEY_RESULT,
                    CRITIQUE,
                    MARK,
                    REPAIR,
                    RATINGS,
                    BEST_AND_WORST,
                    ANSWER,
                    LEANINGS,
                    PRIORITIES,
                    CONVERSATION,
                    STEP,
                    DIAGNOSIS,
                    SCORES),
            List.of(PANEL_SHEET, PANEL_SCENARIO, PANEL_TASK, PANEL_OPTION),
            List.of(PANEL, VOTED_TASK, VOTED_OPTION, VOTE),
            NeedShapes.SHEET_AND_PARTS);

    private Shapes() {}

    /** The fields below one rule of a school. */
    public static Shape ofSchoolRule(SchoolRule rule) {
        return SCHOOL_RULES.getOrDefault(rule, ALLOWANCE);
    }
}
