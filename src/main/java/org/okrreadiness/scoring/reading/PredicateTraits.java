package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Kind;
import org.okrreadiness.scoring.text.Stem;

/** Says what is told of the noun a line begins with: it moves, others take it up, it is in use, it is worked on. */
final class PredicateTraits {

    private static final WordSet STAYING =
            WordSet.of("stays", "stay", "remains", "remain", "stable", "steady", "unchanged", "maintained");
    private static final WordSet UPTAKE = WordSet.of(
            "adopted",
            "used",
            "viewed",
            "chosen",
            "cited",
            "reused",
            "downloaded",
            "recommended",
            "bought",
            "ordered",
            "preferred",
            "consulted",
            "borrowed",
            "picked",
            "accepted",
            "trusted",
            "requested",
            "renewed",
            "started",
            "opened",
            "played",
            "watched",
            "read");

    private static final WordSet SENT = WordSet.of(
            "letter",
            "letters",
            "visit",
            "visits",
            "call",
            "calls",
            "reminder",
            "reminders",
            "update",
            "updates",
            "message",
            "messages",
            "briefing",
            "briefings",
            "mail",
            "mails",
            "email",
            "emails");
    private static final int NEAR = 4;

    private final Line line;
    private final Head head;
    private final Grammar grammar;

    PredicateTraits(Line line, Head head) {
        this.line = line;
        this.head = head;
        this.grammar = new Grammar(line);
    }

    /** "Handoffs reduced", "queues shrink", "reports go down". */
    boolean isMoved() {
        for (int at = head.from() + 1; head.is(Head.Kind.NOUN) && at < line.size(); at++) {
            boolean moves = line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.IMPROVE);
            boolean goes = line.is(at, "go", "goes", "come", "comes") && line.is(at + 1, "down", "up", "from");
            if (goes || moves && (isParticiple(at) || grammar.isFinite(at))) {
                return true;
            }
        }
        return false;
    }

    /** "The bill stays flat", "uptime no worse than last year": a measure that is to be where it is. */
    boolean isHeld() {
        if (!head.is(Head.Kind.NOUN)) {
            return false;
        }
        for (int at = head.from() + 1; at < line.size(); at++) {
            boolean stays = line.isIn(at, STAYING);
            boolean noWorse = line.is(at, "no") && line.is(at + 1, "worse", "lower") && line.is(at + 2, "than");
            if (stays || noWorse) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(int at) {
        boolean closes = !line.isContent(at + 1) || line.lower(at + 1).endsWith("ly");
        return line.form(at) == Stem.Form.ED && closes && !line.isHyphened(at);
    }

    /** "Adopted by 30 of our top 50 accounts": somebody else does it. */
    boolean isTakenUp() {
        for (int at = head.from() + 1; at + 1 < line.size(); at++) {
            int by = line.is(at + 1, "by") ? at + 1 : line.findWord(at + 1, at + 4, "by");
            if (line.isIn(at, UPTAKE) && by > 0 && namesOthers(by + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesOthers(int from) {
        int end = Math.min(line.size(), from + 7);
        return line.quantity(from).isPresent() || line.contains(Notion.PEOPLE, from, end);
    }

    /** "Available in two languages", "in place", "is used monthly": it works, which is not yet a result. */
    boolean isInService() {
        if (!head.is(Head.Kind.NOUN)) {
            return false;
        }
        for (int at = head.from() + 1; at < line.size(); at++) {
            boolean in = line.is(at, "in") && line.is(at + 1, "place", "use", "production", "operation", "service");
            boolean used = line.isAuxiliary(at) && line.is(at + 1, "used", "usable", "operational", "reachable");
            if (in || used || line.is(at, "available") && !line.is(at + 1, "stock", "hours", "time")) {
                return true;
            }
        }
        return false;
    }

    /** "Customers receive 8 newsletters": activity, told from the other side. */
    boolean isHandedOut() {
        for (int at = 1; at < line.size(); at++) {
            int end = at + line.length(Notion.HANDED, at);
            if (end > at && line.isContent(at - 1) && countsThings(end)) {
                return true;
            }
        }
        return false;
    }

    /** At {@code from} begins a number, and soon after it comes what the team makes or sends. */
    private boolean countsThings(int from) {
        Quantity count =
                line.quantity(from).filter(q -> q.unit().is(Kind.COUNT)).orElse(null);
        for (int at = count == null ? line.size() : count.end(); at < Math.min(line.size(), from + NEAR); at++) {
            if (line.has(Notion.OUTPUT, at) || line.isIn(at, SENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Planners interviewed": people, and what the team does with them. */
    boolean isWorkedOn(Measure measure) {
        int at = measure.span().end() > 0 ? line.lastTokenOf(measure.span()) + 1 : line.size();
        int verb = line.isAuxiliary(at) ? line.isAuxiliary(at + 1) ? at + 2 : at + 1 : at;
        return head.is(Head.Kind.NOUN)
                && measure.is(Measure.Kind.PEOPLE)
                && line.form(verb) == Stem.Form.ED
                && line.inside(verb)
                && line.has(Notion.WORK, verb)
                && !line.hasAny(verb, Notion.ATTENDANCE, Notion.OUTCOME_VERB, Notion.ATTAIN, Notion.RAISE, Notion.LOWER)
                && !line.isIn(verb, UPTAKE);
    }
}
