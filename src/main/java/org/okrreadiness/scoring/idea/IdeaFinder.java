package org.okrreadiness.scoring.idea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.CopiedText;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;
import org.okrreadiness.scoring.words.Sentences;

/** Looks through answers for the ideas of one key. Immutable; time is linear in the length of the answer. */
public final class IdeaFinder {

    /** So many tokens may lie between the first and the last word of an idea; within one sentence in any case. */
    private static final int WINDOW = 14;

    /** A negation reaches so many words ahead, and not past a comma or "but". */
    private static final int NEGATION_REACH = 4;

    /** In characters; no four words reach farther. */
    private static final int FARTHEST = 120;

    private static final PhraseList NEGATION = PhraseList.read(IdeaFinder.class, "negation.txt");

    private record Concept(PhraseList phrases) {}

    private record Way(KeyIdea idea, List<Concept> concepts) {}

    private final List<Way> ways;
    private final CopiedText given;

    /** @param given what the participant was given to read; sentences copied from it count for nothing */
    public IdeaFinder(List<KeyIdea> ideas, CopiedText given) {
        this.ways = ideas.stream()
                .flatMap(idea -> idea.ways().stream().map(way -> new Way(idea, concepts(way))))
                .toList();
        this.given = given;
    }

    private static List<Concept> concepts(List<List<String>> way) {
        return way.stream()
                .map(phrases -> new Concept(PhraseList.of(Map.of("concept", phrases))))
                .toList();
    }

    /** Each idea at most once; said beats denied, for who says both has at least said it. */
    public List<FoundIdea> in(String answer) {
        Map<String, FoundIdea> found = everywhere(answer).stream()
                .collect(Collectors.toMap(
                        f -> f.idea().id(), f -> f, (one, other) -> one.denied() ? other : one, TreeMap::new));
        return List.copyOf(found.values());
    }

    /** Every place where an idea is said or denied, at most one for each sentence and way of saying it; in reading order of sentences. */
    public List<FoundIdea> everywhere(String answer) {
        return Sentences.of(answer).stream()
                .flatMap(sentence -> inSentence(sentence, Passage.of(sentence.in(answer))).stream())
                .toList();
    }

    private List<FoundIdea> inSentence(Span sentence, Passage passage) {
        List<FoundIdea> found = new ArrayList<>();
        if (given.holds(passage)) {
            return found;
        }
        List<Match> negations = NEGATION.in(passage);
        for (Way way : ways) {
            closest(way, passage).ifPresent(words -> {
                Span span = around(words);
                Span whole = new Span(sentence.start() + span.start(), sentence.start() + span.end());
                found.add(new FoundIdea(way.idea(), whole, isDenied(words, negations, passage)));
            });
        }
        return found;
    }

    /** The words of a way that stand closest together, one match for each concept; empty when they never come close enough. */
    private static Optional<List<Match>> closest(Way way, Passage passage) {
        Match[] last = new Match[way.concepts().size()];
        List<Match> best = List.of();
        for (Said said : said(way, passage)) {
            last[said.concept()] = said.match();
            List<Match> words = Arrays.stream(last).filter(Objects::nonNull).toList();
            boolean closer =
                    best.isEmpty() || around(words).length() < around(best).length();
            best = words.size() == last.length && closer ? words : best;
        }
        return best.isEmpty() || tokens(around(best), passage) > WINDOW ? Optional.empty() : Optional.of(best);
    }

    private record Said(int concept, Match match) {}

    private static List<Said> said(Way way, Passage passage) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < way.concepts().size(); i++) {
            int concept = i;
            way.concepts().get(i).phrases().in(passage).forEach(match -> said.add(new Said(concept, match)));
        }
        said.sort(Comparator.comparingInt(s -> s.match().span().start()));
        return said;
    }

    private static Span around(List<Match> words) {
        int start = words.stream().mapToInt(word -> word.span().start()).min().orElse(0);
        int end = words.stream().mapToInt(word -> word.span().end()).max().orElse(0);
        return new Span(start, end);
    }

    private static long tokens(Span span, Passage passage) {
        return passage.tokens().stream()
                .filter(token -> token.start() >= span.start() && token.end() <= span.end())
                .count();
    }

    /** An odd number of negations that reach a word of the idea turn it round. A negation that belongs to the idea does not. */
    private static boolean isDenied(List<Match> words, List<Match> negations, Passage passage) {
        Span idea = around(words);
        long denying = negations.stream()
                .filter(match ->
                        match.span().end() <= idea.end() && match.span().start() > idea.start() - FARTHEST)
                .filter(match -> words.stream().noneMatch(word -> word.span().overlaps(match.span())))
                .filter(match -> reaches(match.span(), idea, passage))
                .count();
        return denying % 2 == 1;
    }

    private static boolean reaches(Span negation, Span idea, Passage passage) {
        int words = 0;
        for (Token token : passage.tokens()) {
            if (token.start() < negation.end()) {
                continue;
            }
            if (token.is(",") || token.is(";") || token.is("but") || ++words > NEGATION_REACH) {
                return false;
            }
            if (token.start() >= idea.start() && token.start() < idea.end()) {
                return true;
            }
        }
        return false;
    }
}
