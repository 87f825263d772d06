package org.okrreadiness.reading.debrief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.own.redact.Proposal;
import org.okrreadiness.own.redact.Proposals;
import org.okrreadiness.own.redact.Redaction;
import org.okrreadiness.own.redact.StandIn;

/**
 * Takes out of answers what says whose they are: the names of the roster however they are typed, and whatever else looks like a name, an
 * address or a number of somebody. Words of the case stay, because everybody has them. What only insiders recognise no program can know;
 * whoever shows an answer reads it first.
 */
final class Nameless {

    /** Shorter parts of names are words of their own more often than not. */
    private static final int SHORTEST = 3;

    private static final String STAND_IN = "[name]";

    private final List<Pattern> names;
    private final String known;

    /**
     * @param people whose names must not show
     * @param known texts that everybody in the room has read
     */
    Nameless(List<Person> people, String known) {
        this.known = known;
        this.names = names(people).stream()
                .filter(name -> !isKnown(name))
                .map(Nameless::wholeWords)
                .toList();
    }

    private static Set<String> names(List<Person> people) {
        Set<String> names = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Person person : people) {
            List<String> own = new ArrayList<>(
                    List.of(person.name(), person.address(), person.id().value()));
            own.addAll(List.of(person.name().split("[\\s,.]+")));
            own.stream().filter(name -> name.length() >= SHORTEST).forEach(names::add);
        }
        return names;
    }

    /** Whole words only: a town called Bergen does not make everybody called Berg known. */
    private boolean isKnown(String name) {
        return wholeWords(name).matcher(known).find();
    }

    private static Pattern wholeWords(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<String> of(List<String> lines) {
        List<String> without = lines.stream().map(this::withoutNames).toList();
        List<Proposal> proposals = Proposals.in(without);
        Set<String> replaced = proposals.stream()
                .filter(proposal -> proposal.standIn() != StandIn.SCALED)
                .filter(proposal -> !isKnown(proposal.words()))
                .filter(proposal -> !STAND_IN.contains(proposal.words()))
                .map(Proposal::key)
                .collect(Collectors.toSet());
        return new Redaction(replaced, Map.of(), BigDecimal.ONE)
                .of(without, proposals).stream()
                        .map(Redaction.RedactedLine::text)
                        .toList();
    }

    private String withoutNames(String line) {
        String without = line;
        for (Pattern name : names) {
            without = name.matcher(without).replaceAll(STAND_IN);
        }
        return without;
    }
}
