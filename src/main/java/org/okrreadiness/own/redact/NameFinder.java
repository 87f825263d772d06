package org.okrreadiness.own.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/** Finds names: capitals where a common word would have none, with what stands beside them. */
final class NameFinder {

    private static final int LONGEST_ACRONYM = 6;
    private static final double TITLE_CASE = 0.6;
    private static final Set<String> ADDRESS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "herr", "frau");
    private static final Set<String> PROJECT = Set.of(
            "project",
            "programme",
            "program",
            "operation",
            "initiative",
            "codename",
            "platform",
            "product",
            "app",
            "release");
    private static final Set<String> CUSTOMER =
            Set.of("customer", "client", "account", "partner", "supplier", "vendor", "at", "for", "with", "competitor");
    private static final Set<String> PLACE = Set.of("in", "near", "across", "around", "throughout", "into");

    private final KnownWords known;
    private final Passage passage;
    private final List<Token> tokens;
    private final BitSet taken = new BitSet();
    private final boolean capitalsSayNothing;

    NameFinder(KnownWords known, Passage passage, List<Sighting> before) {
        this.known = known;
        this.passage = passage;
        this.tokens = passage.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Span place = new Span(tokens.get(at).start(), tokens.get(at).end());
            taken.set(at, before.stream().anyMatch(sighting -> sighting.span().overlaps(place)));
        }
        passage.masks().forEach(mask -> taken.set(mask.from(), mask.end(), mask.kind() != Mask.Kind.IDENTIFIER));
        passage.quantities().forEach(quantity -> taken.set(quantity.from(), quantity.end()));
        capitalsSayNothing = capitalsSayNothing();
    }

    /** True where most words begin with a capital, as in a heading. */
    private boolean capitalsSayNothing() {
        List<Token> later = tokens.stream().skip(1).filter(Token::isWord).toList();
        long capitals = later.stream().filter(Token::isCapitalised).count();
        return later.size() > 2 && capitals >= TITLE_CASE * later.size();
    }

    List<Sighting> find() {
        List<Sighting> seen = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = isName(at) ? endOfName(at) : at;
            if (end > at) {
                seen.add(sighting(startOfName(at), end));
                at = end;
            } else {
                at++;
            }
        }
        return seen;
    }

    private boolean isName(int at) {
        Token token = tokens.get(at);
        if (taken.get(at) || token.isMark() || token.isNumber() || !token.isCapitalised()) {
            return false;
        }
        return !known.knows(token)
                || known.isGivenName(token) && isPersonBeside(at)
                || isWithinSentence(at) && !capitalsSayNothing && !known.isOfTheTrade(token);
    }

    /** A given name that is a common word too, such as Mark, is one beside another name only. */
    private boolean isPersonBeside(int at) {
        boolean next = at + 1 < tokens.size() && isCapitalWithin(at + 1) && !known.knows(tokens.get(at + 1));
        return next || isWithinSentence(at) && isAfter(at, Set.of("by", "owner", "with", "from"));
    }

    private int endOfName(int at) {
        int end = at + 1;
        while (!capitalsSayNothing && end < tokens.size() && isPartOfName(end)) {
            end++;
        }
        // A name does not end with the mark that would have joined it to the next.
        return tokens.get(end - 1).isMark() ? end - 1 : end;
    }

    private boolean isPartOfName(int at) {
        boolean joined = tokens.get(at).is("&")
                || tokens.get(at).is("-") && tokens.get(at).place().glued();
        return !taken.get(at)
                && (isCapitalWithin(at) && !isAcronymOfTheTrade(at)
                        || joined && at + 1 < tokens.size() && isCapitalWithin(at + 1));
    }

    private boolean isAcronymOfTheTrade(int at) {
        String text = tokens.get(at).text();
        return text.length() > 1 && isUpper(text) && known.knows(tokens.get(at));
    }

    /** Common words before an unknown one belong to its name where their capital cannot come from the beginning of the sentence. */
    private int startOfName(int at) {
        int start = at;
        while (!capitalsSayNothing
                && start > 0
                && !taken.get(start - 1)
                && (isCapitalWithin(start - 1) || known.isGivenName(tokens.get(start - 1)) && isCapital(start - 1))
                && !isAcronymOfTheTrade(start - 1)
                && !isOneOf(start - 1, PROJECT)
                && !isOneOf(start - 1, ADDRESS)) {
            start--;
        }
        return start;
    }

    private boolean isCapital(int at) {
        return tokens.get(at).isWord() && tokens.get(at).isCapitalised();
    }

    private boolean isCapitalWithin(int at) {
        return isCapital(at) && isWithinSentence(at);
    }

    /** False at the beginning of a line and behind a full stop, a colon or an opening mark, where everybody writes a capital. */
    private boolean isWithinSentence(int at) {
        return at > 0
                && (!tokens.get(at - 1).isMark()
                        || ",&-/'".contains(tokens.get(at - 1).text()));
    }

    private Sighting sighting(int start, int end) {
        Span span = Proposals.withoutPossessive(passage, start, end);
        List<Token> name = tokens.subList(start, end);
        if (isAfter(start, ADDRESS)) {
            return new Sighting(span, Clue.FORM_OF_ADDRESS, StandIn.PERSON);
        } else if (name.stream().anyMatch(known::isOrganisation)) {
            return new Sighting(span, Clue.ORGANISATION, StandIn.CUSTOMER);
        } else if (name.stream().anyMatch(known::isGivenName)) {
            return new Sighting(span, Clue.GIVEN_NAME, StandIn.PERSON);
        } else if (isAfter(start, PROJECT)) {
            return new Sighting(span, Clue.AFTER_PROJECT, StandIn.PRODUCT);
        } else if (name.size() == 1 && name.get(0).kind() == Token.Kind.CODE) {
            return new Sighting(span, Clue.CODE, StandIn.TERM);
        } else if (name.size() == 1
                && isUpper(name.get(0).text())
                && name.get(0).text().length() <= LONGEST_ACRONYM) {
            return new Sighting(span, Clue.ACRONYM, StandIn.TERM);
        } else if (isAfter(start, PLACE)) {
            return new Sighting(span, Clue.AFTER_IN, StandIn.PLACE);
        } else if (isAfter(start, CUSTOMER)) {
            return new Sighting(span, Clue.AFTER_CUSTOMER, StandIn.CUSTOMER);
        }
        Clue clue = name.stream().allMatch(known::knows) ? Clue.CAPITAL : Clue.UNKNOWN_NAME;
        return new Sighting(span, clue, StandIn.PRODUCT);
    }

    private boolean isAfter(int at, Set<String> words) {
        int before = at - 1;
        while (before >= 0 && tokens.get(before).is(".")) {
            before--;
        }
        return before >= 0 && isOneOf(before, words);
    }

    private boolean isOneOf(int at, Set<String> words) {
        return words.contains(tokens.get(at).lower());
    }

    private static boolean isUpper(String text) {
        return text.codePoints().allMatch(Character::isUpperCase);
    }
}
