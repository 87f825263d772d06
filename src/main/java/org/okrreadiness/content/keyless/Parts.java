package org.okrreadiness.content.keyless;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.domain.task.Help;

/**
 * Everything a participant is shown, and nothing else: whatever only a scorer, an author or somebody who was marked gets to see is not
 * here.
 */
final class Parts {

    /** Says which assessment, with keys, an edition without keys was made from: its content hash. */
    static final String KEYED_HASH = "keyed-hash";

    /** Stands for every text that is left out. */
    private static final String NO_TEXT = "'-'";

    private static final String NO_IDEAS = "[{id: " + Filling.ID + ", text: '-', weight: 1, ways: [[['-']]]}]";

    private static final Part KEYED = Part.keeping("id", "text");

    private static final Part RATED = withKey(KEYED, "3");

    private static final Part NEWS = withKey(KEYED, "0");

    private static final Part TEXT_KEY = Part.keeping("words").blank("ideas", NO_IDEAS);

    /** The course stays, and with it which move leads where; what a move or an ending is worth goes. */
    private static final Part DETOUR = Part.keeping().and("if", Part.WORD).and("to", Part.NODE);

    private static final Part MOVE = RATED.and("to", Part.NODE)
            .and("detours", DETOUR)
            .and("sets", Part.WORD)
            .and("if", Part.WORD)
            .and("unless", Part.WORD);

    private static final Part LINE = TEXT_KEY.and("prompt").and("to", Part.NODE).and("detours", DETOUR);

    private static final Part ENDING = Part.keeping().blank("worth", "0").blank("reason", NO_TEXT);

    private static final Part NODE = Part.keeping()
            .and("id", Part.NODE)
            .and("says")
            .and("moves", MOVE)
            .and("line", LINE)
            .and("ending", ENDING);

    private static final Part TASK = Part.keeping("id", "kind", "title", "phase", "prompt", "competencies")
            .blank("provenance", "{source: author, by: '-', note: '-'}");

    private static final Part TASKS = Part.oneOf(Map.of(
            "write-okr-set",
            TASK.blank("aspects", "[{id: " + Filling.ID + ", text: '-'}]"),
            "critique",
            TASK.and("planted", Part.keeping("objective", "key-results")).blank("defects", "[]"),
            "judge-responses",
            TASK.and("options", RATED),
            "best-and-worst",
            TASK.and("options", RATED),
            "open-answer",
            TASK.and("words").blank("ideas", NO_IDEAS),
            "new-information",
            TASK.and("considering").and("news", NEWS),
            "prioritise",
            TASK.and("capacity", Part.keeping("amount", "unit"))
                    .and("wishes", KEYED.and("cost").blank("worth", "0").blank("reason", NO_TEXT)),
            "conversation",
            TASK.and("with").and("start", Part.NODE).and("nodes", NODE),
            "diagnose",
            TASK.and("symptoms", KEYED.blank("causes", "[none]").blank("reason", NO_TEXT))
                    .and("counter", TEXT_KEY)
                    .blank("root", "{causes: [none], reason: '-'}")
                    .blank("help", help()),
            "score-and-reset",
            TASK.and("objective")
                    .and(
                            "key-results",
                            KEYED.blank("grade", "[0, 1]")
                                    .blank("graded-because", NO_TEXT)
                                    .blank("decisions", "[keep]")
                                    .blank("decided-because", NO_TEXT))
                    .and("learning", TEXT_KEY)));

    private static final Part EXHIBIT = Part.keeping("id", "kind", "title", "text", "from", "to", "date")
            .and("messages", Part.keeping("from", "text", "at"))
            .and("columns", "rows", "note", "shape", "unit", "labels")
            .and("series", Part.keeping("name", "values"))
            .and("people", Part.keeping("name", "role", "interest", "view"));

    static final Part SCENARIO = Part.keeping("format", "id", "title")
            .and("organisation", Part.keeping("name", "sector", "country", "people"))
            .and("role", "brief")
            .and("exhibits", EXHIBIT)
            .and("tasks", TASKS)
            .blank("concepts", "[]")
            .blank("metrics", "[]")
            .blank("priorities", "[]");

    /** Sat in one way only: there is nothing to practise on where nobody says what was right. */
    static final Part MANIFEST = Part.keeping("format", "id", "version", KEYED_HASH)
            .and("title", "language", "track", "summary", "profile", "blueprint", "minutes", "certainty", "scenarios")
            .blank("modes", "[assessment]")
            .blank("cut-scores", "{method: author-judgement, overall: 0, record: '-'}");

    private Parts() {}

    private static Part withKey(Part part, String value) {
        return part.blank("key", value)
                .blank("principle", NO_TEXT)
                .blank("limit", NO_TEXT)
                .blank("dissent", NO_TEXT);
    }

    private static String help() {
        return Stream.of(Help.values())
                .map(help -> Words.kebab(help) + ": {key: 3, principle: '-', limit: '-', dissent: '-'}")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
