package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** Finds the head of a line, past labels, lead-ins, subjects and adverbs. */
final class HeadReader {

    private static final Set<String> SUBJECTS = Set.of("we", "i", "they", "you", "team", "let's", "lets", "please");
    private static final Set<String> MODALS = Set.of(
            "will", "want", "need", "must", "should", "to", "can", "could", "have", "aim", "aims", "plan", "plans",
            "wants", "needs", "shall", "going", "are", "is", "would", "like", "also", "all", "be", "intend", "hope",
            "try", "already", "not", "never");
    private static final Set<String> LEAD_INS = Set.of(
            "by", "in", "at", "on", "during", "within", "until", "for", "from", "of", "before", "after", "as", "with",
            "through");
    private static final Set<String> NOUN_TOO = Set.of(
            "test",
            "support",
            "design",
            "release",
            "lead",
            "set",
            "sign",
            "plan",
            "train",
            "host",
            "review",
            "open",
            "close",
            "increas",
            "decreas",
            "lift",
            "cut",
            "drop",
            "measur",
            "track",
            "shar",
            "list",
            "contact",
            "cal",
            "visit",
            "proces",
            "report",
            "survei",
            "book",
            "order",
            "film",
            "record",
            "scor",
            "staf",
            "fund",
            "budget",
            "interview",
            "audit",
            "check",
            "sampl",
            "form",
            "model",
            "market",
            "cod",
            "program",
            "campaign",
            "post",
            "email",
            "blog",
            "studi",
            "trial",
            "build",
            "launch",
            "return",
            "pilot",
            "research",
            "us",
            "fil",
            "balanc",
            "upgrad",
            "updat",
            "fix",
            "chang",
            "mov",
            "deal",
            "benchmark",
            "demo",
            "log",
            "trac",
            "repeat",
            "match",
            "export",
            "import",
            "offer",
            "contract",
            "purchas",
            "transfer",
            "transport",
            "stock",
            "pack",
            "bil",
            "pai",
            "rang",
            "ris",
            "fal",
            "clean",
            "fit",
            "work",
            "run",
            "show",
            "hold",
            "walk",
            "talk",
            "speak",
            "answer",
            "respond",
            "access",
            "click",
            "load",
            "deploi",
            "commit",
            "merg",
            "push",
            "scan",
            "sync",
            "link",
            "script",
            "index",
            "net",
            "double",
            "duplicat",
            "win",
            "save",
            "complet",
            "up",
            "down",
            "project",
            "object",
            "question",
            "target",
            "feature",
            "guid",
            "coach",
            "sourc",
            "stag",
            "content",
            "direct",
            "present",
            "claim",
            "tender",
            "tag",
            "sort",
            "print",
            "forecast",
            "invoic",
            "mail",
            "drill",
            "patch",
            "schedul",
            "recruit",
            "partner",
            "sponsor",
            "mentor",
            "featur",
            "graduat",
            "exhibit",
            "approach",
            "gain",
            "exit",
            "spend",
            "spin",
            "better",
            "mor",
            "few",
            "fewer",
            "less",
            "higher",
            "greater",
            "mature",
            "mirror",
            "fork",
            "split",
            "cach",
            "stream",
            "extract",
            "name",
            "plant",
            "paint");
    private static final Set<String> NOMINAL_GERUNDS = Set.of(
            "training",
            "planning",
            "hiring",
            "onboarding",
            "marketing",
            "testing",
            "reporting",
            "recruiting",
            "mentoring",
            "coaching",
            "sourcing",
            "funding",
            "engineering",
            "branding",
            "accounting",
            "billing",
            "staffing",
            "building",
            "meeting",
            "learning",
            "monitoring",
            "logging",
            "messaging",
            "pricing",
            "packaging",
            "processing",
            "shipping",
            "housing",
            "teaching",
            "parking",
            "nursing",
            "pairing",
            "screening",
            "cleaning",
            "costing",
            "tracking",
            "tracing",
            "scheduling",
            "invoicing",
            "outsourcing",
            "networking",
            "mapping",
            "modelling",
            "banking",
            "lending",
            "missing");
    private static final Map<Notion, Head.Kind> ORDER = order();
    private static final List<Notion> VERBS = List.of(
            Notion.HIRE,
            Notion.LOWER,
            Notion.RAISE,
            Notion.HOLD,
            Notion.IMPROVE,
            Notion.CAPABILITY,
            Notion.ATTAIN,
            Notion.SHIFT,
            Notion.WORK,
            Notion.OPEN_WORK);

    private final Line line;

    HeadReader(Line line) {
        this.line = line;
    }

    private static Map<Notion, Head.Kind> order() {
        return Map.of(
                Notion.WORK, Head.Kind.WORK,
                Notion.OPEN_WORK, Head.Kind.WORK,
                Notion.HIRE, Head.Kind.HIRE,
                Notion.RAISE, Head.Kind.RAISE,
                Notion.LOWER, Head.Kind.LOWER,
                Notion.IMPROVE, Head.Kind.IMPROVE,
                Notion.SHIFT, Head.Kind.SHIFT,
                Notion.ATTAIN, Head.Kind.ATTAIN,
                Notion.HOLD, Head.Kind.HOLD,
                Notion.CAPABILITY, Head.Kind.CAPABILITY);
    }

    Head read() {
        int at = pastSubject(pastClause(pastLeadIn(pastLabel(firstWord(0)))));
        at = pastAdverbs(at);
        if (!line.inside(at)) {
            return new Head(Head.Kind.NONE, "", line.span(0, 0), 0, 0);
        }
        return at(at);
    }

    /** The head that begins at token {@code at}. */
    Head at(int at) {
        Notion verb = verbAt(at);
        if (line.has(Notion.ENSURE, at)) {
            int end = at + line.length(Notion.ENSURE, at);
            boolean clause = line.is(end, "that", "all", "every", "each", "at")
                    || line.quantity(end).isPresent();
            return head(
                    clause && !line.passage().quantities().isEmpty() ? Head.Kind.ATTAIN : Head.Kind.HOLD,
                    at,
                    line.is(end, "that") ? end + 1 : end);
        }
        if (verb != null && isUsedAsVerb(at, verb)) {
            return head(ORDER.get(verb), at, at + Math.max(1, line.length(verb, at)));
        }
        if (line.is(at, "be", "become", "feel", "belong", "thrive")) {
            return head(Head.Kind.STATE, at, at + 1);
        }
        return looksImperative(at) ? head(Head.Kind.WORK, at, at + 1) : head(Head.Kind.NOUN, at, at);
    }

    private Head head(Head.Kind kind, int from, int end) {
        int shownEnd = Math.max(end, from + 1);
        return new Head(kind, line.words(from, shownEnd), line.span(from, shownEnd), from, end);
    }

    private Notion verbAt(int at) {
        Notion best = null;
        for (Notion notion : VERBS) {
            if (line.length(notion, at) > (best == null ? 0 : line.length(best, at))) {
                best = notion;
            }
        }
        if (best == Notion.HOLD && isEvent(at)) {
            return Notion.WORK;
        }
        if (addsPeople(at)) {
            return Notion.HIRE;
        }
        return best == Notion.HIRE && !hiresPeople(at) ? Notion.WORK : best == Notion.ATTAIN ? attainOrWork(at) : best;
    }

    /** "Hold a workshop" holds an event; "hold churn at 2%" holds a measure. */
    private boolean isEvent(int at) {
        boolean hold = line.is(at, "hold", "held", "holding");
        return hold
                && (line.is(at + 1, "a", "an", "successful")
                        || line.quantity(at + 1).isPresent()
                        || line.has(Notion.OUTPUT, at + 1));
    }

    /** "Add one full-stack developer", "find a designer". */
    private boolean addsPeople(int at) {
        if (!line.is(at, "add", "find", "bring", "secure", "get", "sign") || line.is(at + 1, "the", "our")) {
            return false;
        }
        NounPhrase object = new NounPhraseReader(line).at(at + 1);
        return !object.isEmpty()
                && line.inside(object.head())
                && line.has(Notion.ROLE, object.head())
                && !line.hasAny(object.head(), Notion.GENERIC_PEOPLE)
                && !line.is(
                        object.head(),
                        "position",
                        "positions",
                        "role",
                        "roles",
                        "people",
                        "maintainer",
                        "advocate",
                        "ambassador",
                        "ambassadors");
    }

    private boolean hiresPeople(int at) {
        int from = at + line.length(Notion.HIRE, at);
        int end = Math.min(line.size(), from + 9);
        boolean plainHire = line.token(at).hasStem("hir")
                || line.token(at).hasStem("recruit")
                || line.token(at).hasStem("appoint");
        return plainHire
                || line.contains(Notion.ROLE, from, Math.min(end, from + 6))
                        && line.token(at).hasStem("onboard")
                        && !line.contains(Notion.METRIC, from, end)
                || line.token(at).hasStem("sourc") && line.findWord(from, end, "candidates", "candidate") >= 0;
    }

    /** Words such as "deliver", "get" or "secure" reach a value when a number of a measure follows, and are work otherwise. */
    private Notion attainOrWork(int at) {
        boolean alsoWork = line.has(Notion.WORK, at);
        NounPhrase object = new NounPhraseReader(line).at(at + line.length(Notion.ATTAIN, at));
        boolean measured = !object.isEmpty()
                && line.contains(Notion.METRIC, object.from(), object.end())
                && !line.hasAny(object.head(), Notion.OUTPUT, Notion.WORK_NOUN);
        return alsoWork && !measured || isCausative(at, object) ? Notion.WORK : Notion.ATTAIN;
    }

    /** "Get 300 contracts loaded": the team has something done. */
    private boolean isCausative(int at, NounPhrase object) {
        boolean causes = line.is(at, "get", "have", "see");
        boolean done = line.inside(object.end())
                && line.form(object.end()) == Stem.Form.ED
                && line.has(Notion.ARTEFACT_PREDICATE, object.end());
        return causes && done && !line.contains(Notion.PEOPLE, object.from(), object.end());
    }

    private boolean isUsedAsVerb(int at, Notion verb) {
        Token token = line.token(at);
        Stem.Form form = token.stem().form();
        if (line.token(at).kind() != Token.Kind.WORD || line.quantity(at).isPresent()) {
            return false;
        }
        int next = at + line.length(verb, at);
        if (form == Stem.Form.S) {
            return false;
        }
        if (form == Stem.Form.ING) {
            return isGerundVerb(next);
        }
        if (form == Stem.Form.ED) {
            return !hasPair() || verb != Notion.WORK;
        }
        boolean moves = line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.SHIFT, Notion.HOLD, Notion.IMPROVE);
        if (!moves && line.isPreposition(next) && hasPair() && line.length(verb, at) == 1) {
            return false;
        }
        return line.length(verb, at) > 1 || !NOUN_TOO.contains(token.stem().key()) || !isNounHere(at, next);
    }

    private boolean isGerundVerb(int next) {
        return line.inside(next)
                && !line.isPreposition(next)
                && !line.isMark(next)
                && !line.has(Notion.METRIC, next)
                && !hasPair()
                && (!NOMINAL_GERUNDS.contains(line.lower(next - 1))
                        || line.isDeterminer(next)
                        || line.form(next) == Stem.Form.S
                        || line.hasAny(next, Notion.BUZZ, Notion.VAGUE));
    }

    private boolean isNounHere(int at, int next) {
        if (!line.inside(next) || line.isHyphened(next) && !line.has(Notion.WORK, at)) {
            return true;
        }
        if (line.isHyphened(next)) {
            return line.length(Notion.WORK, at) == 1;
        }
        boolean preposition = line.is(next, "of", "in", "per", "by", "rate", "rates", ":")
                || line.isMark(next)
                        && line.quantity(next).isEmpty()
                        && !line.is(next, "&", "/", "[", "\"", "'", "(", "+", ">", "<", "~", "#", "@", "-");
        boolean measure = line.length(Notion.METRIC, at) > 1
                || line.length(Notion.ATTENDANCE, at) > 1
                || line.length(Notion.OWN_VOLUME, at) > 1;
        boolean predicate =
                line.isAuxiliary(next) || line.form(next) == Stem.Form.ED && line.has(Notion.ARTEFACT_PREDICATE, next);
        boolean subject = line.has(Notion.PEOPLE, next)
                && line.form(next) == Stem.Form.S
                && line.has(Notion.STATE, next + 1)
                && !line.isPreposition(next + 1);
        boolean object = line.isDeterminer(next) || line.quantity(next).isPresent();
        return preposition
                || measure
                || predicate
                || subject
                || !object
                        && (hasPair() || followedByWho(next))
                        && !line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.SHIFT, Notion.HOLD);
    }

    private boolean followedByWho(int next) {
        return line.is(next + 1, "who", "whose") || line.is(next + 2, "who");
    }

    private boolean hasPair() {
        for (int i = 0; i < line.size(); i++) {
            boolean opens = line.is(i, "from") && line.quantity(i + 1).isPresent()
                    || line.is(i, "\u2192") && line.quantity(i + 1).isPresent();
            if (opens) {
                return true;
            }
        }
        return false;
    }

    /** A verb no list knows: a bare word in front of a determiner, or a verb by its ending. */
    private boolean looksImperative(int at) {
        Token token = line.token(at);
        boolean bare = token.isWord()
                && token.stem().form() == Stem.Form.BASE
                && line.isContent(at)
                && !line.hasAny(
                        at,
                        Notion.PEOPLE,
                        Notion.METRIC,
                        Notion.OUTPUT,
                        Notion.WORK_NOUN,
                        Notion.FUZZY,
                        Notion.STATISTIC,
                        Notion.VAGUE,
                        Notion.ATTENDANCE,
                        Notion.BUZZ,
                        Notion.PLACE);
        if (!bare) {
            return false;
        }
        boolean counted = line.quantity(at + 1).isPresent() || line.is(at + 1, "how", "what", "why", "whether");
        boolean determined = counted && at + 1 < line.size()
                || line.is(
                        at + 1, "the", "a", "an", "our", "their", "all", "each", "every", "this", "these", "those",
                        "new", "your");
        String lower = token.lower();
        boolean verbal = lower.length() > 5
                && (lower.endsWith("ise") || lower.endsWith("ize") || lower.endsWith("ify"))
                && !lower.endsWith("wise");
        return determined || verbal && line.inside(at + 1) && !line.isPreposition(at + 1) && !line.isMark(at + 1);
    }

    private int firstWord(int at) {
        int next = at;
        while (line.inside(next)
                && (line.isMark(next)
                                && !line.is(next, "<", ">", "\u2265", "\u2264", "~", "+", "\u00a3", "$", "\u20ac", "%")
                        || isNumbering(next))) {
            next++;
        }
        return line.inside(next) ? next : at;
    }

    /** "1." or "KR2" in front of a line. */
    private boolean isNumbering(int at) {
        boolean numbered = at == 0 && line.token(at).isNumber() && line.is(at + 1, ".", ")") && line.inside(at + 2);
        return numbered
                || at == 0
                        && line.token(at).kind() == Token.Kind.CODE
                        && (line.lower(at).startsWith("kr") || line.lower(at).startsWith("o"))
                        && line.is(at + 1, ":", ".", "-", ")");
    }

    /** "Reliability: Drive ..." begins after the colon, when a verb stands there and none before it. */
    private int pastLabel(int at) {
        int colon = line.findWord(at, Math.min(line.size(), at + 24), ":");
        int next = colon < 0 ? -1 : pastAdverbs(firstWord(colon + 1));
        if (!line.inside(next) || colon - at > 6 && line.contains(Notion.METRIC, at, colon)) {
            return at;
        }
        boolean label = !at(at).isMovement()
                && !at(at).is(Head.Kind.WORK, Head.Kind.HIRE, Head.Kind.HOLD)
                && line.passage().quantities().stream().noneMatch(q -> q.from() < colon);
        boolean known = colon - at <= 2 && line.is(at, "kr", "objective", "o", "goal", "krs", "key");
        boolean people = colon - at <= 4 && line.has(Notion.PEOPLE, next) && line.isAuxiliary(next + 1);
        return known || label && (at(next).kind() != Head.Kind.NOUN || people) ? next : at;
    }

    /** "So that NPS goes from 30 to 40 we will run six workshops" turns on what "we" do. */
    private int pastClause(int at) {
        if (!line.is(at, "so", "because", "since") && !(line.is(at, "in") && line.is(at + 1, "order"))) {
            return at;
        }
        int we = line.findWord(at, line.size(), "we", "i");
        return we > at ? we : at;
    }

    private int pastLeadIn(int at) {
        if (!line.inside(at) || !LEAD_INS.contains(line.lower(at)) || line.has(Notion.METRIC, at)) {
            return at;
        }
        int end = Math.min(line.size(), at + 9);
        int comma = line.findWord(at, end, ",", ":");
        if (comma > at) {
            return firstWord(comma + 1);
        }
        return line.mask(at + 1)
                .filter(m -> m.isTime())
                .map(m -> m.end())
                .filter(line::inside)
                .orElse(at);
    }

    private int pastSubject(int at) {
        if (line.is(at, "there") && line.inside(at + 2)) {
            return line.isAuxiliary(at + 2) ? at + 3 : at + 2;
        }
        if (line.is(at, "to") && line.inside(at + 1)) {
            return pastAdverbs(at + 1);
        }
        if (line.is(at, "our") && line.is(at + 1, "goal", "aim", "objective", "target") && line.is(at + 2, "is")) {
            return line.is(at + 3, "to") ? at + 4 : at + 3;
        }
        boolean the = line.is(at, "the", "our") && line.is(at + 1, "team");
        int subject = the ? at + 1 : at;
        if (!line.inside(subject) || !SUBJECTS.contains(line.lower(subject))) {
            return line.is(at, "be") && line.inside(at + 1) && false ? at + 1 : at;
        }
        int next = subject + 1;
        boolean modal = line.is(subject, "please", "let's", "lets");
        while (line.inside(next)
                && (MODALS.contains(line.lower(next)) || line.lower(next).endsWith("ly"))) {
            modal = true;
            next++;
        }
        boolean verb = line.inside(next) && verbAt(next) != null;
        return (modal || verb) && line.inside(next) && !line.is(subject, "team") || modal && the ? next : at;
    }

    private int pastAdverbs(int at) {
        int next = at;
        while (line.inside(next + 1)
                && line.token(next).isWord()
                && (line.lower(next).endsWith("ly")
                                && line.lower(next).length() > 4
                                && !line.hasAny(next, Notion.WORK, Notion.RAISE, Notion.STATISTIC, Notion.METRIC)
                                && !line.is(
                                        next,
                                        "family",
                                        "supply",
                                        "weekly",
                                        "monthly",
                                        "daily",
                                        "quarterly",
                                        "early",
                                        "only",
                                        "assembly",
                                        "reply",
                                        "apply",
                                        "comply",
                                        "yearly",
                                        "hourly",
                                        "italy")
                        || line.is(next, "further", "continue", "also", "and", "successfully")
                                && line.is(next + 1, "to")
                        || line.is(next, "also", "then", "and")
                        || line.is(next, "further") && line.isContent(next + 1))) {
            next++;
        }
        return line.is(next, "to") && next > at ? next + 1 : next;
    }
}
