package org.okrreadiness.ui.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.redact.Clue;
import org.okrreadiness.own.redact.Proposal;
import org.okrreadiness.own.redact.Proposals;
import org.okrreadiness.own.redact.Redaction;
import org.okrreadiness.own.redact.StandIn;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** The second step: words that may tell who it is about, and what stands in for them. */
final class NamesViewModel {

    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final int PLACES = 2;

    static final List<StandIn> NAMES =
            Arrays.stream(StandIn.values()).filter(StandIn::isName).toList();

    /**
     * One proposal.
     *
     * @param standIn the words that would stand there
     * @param reason why it is proposed and how often it stands there
     * @param replaced whether it is replaced
     */
    record Row(Proposal proposal, String standIn, String reason, boolean replaced) {}

    private record Found(List<String> lines, List<Proposal> proposals) {}

    private final OwnDesk desk;
    private final Messages messages;
    private final Newest<List<Proposal>> finding;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found(List.of(), List.of()));
    private List<OkrSet> sets = List.of();

    NamesViewModel(OwnDesk desk, UiTools tools, Consumer<Throwable> failed) {
        this.desk = desk;
        this.messages = tools.messages();
        this.finding = new Newest<>(tools.runner(), failed);
    }

    /** Looks through these sets. */
    void look(List<OkrSet> read) {
        sets = read;
        List<String> lines = OwnOkrs.linesOf(read);
        finding.ask(() -> Proposals.in(lines), proposals -> found.set(new Found(lines, proposals)));
    }

    /** Changes when other lines have been looked through. */
    ReadOnlyObjectProperty<?> foundProperty() {
        return found.getReadOnlyProperty();
    }

    boolean hasLooked() {
        return found.get().lines().equals(OwnOkrs.linesOf(sets));
    }

    List<Row> rows() {
        Redaction redaction = redaction();
        Map<String, String> standIns = redaction.standIns(found.get().proposals());
        return found.get().proposals().stream()
                .map(proposal -> new Row(
                        redaction.decided(proposal),
                        standIns.get(proposal.key()),
                        messages.get(
                                "own.clue.reason",
                                Words.of(messages, "own.clue", proposal.clue()),
                                Words.count(
                                        messages,
                                        "own.count.places",
                                        proposal.places().size())),
                        redaction.replaces(proposal)))
                .toList();
    }

    private Redaction redaction() {
        return desk.state().redaction();
    }

    /** How many there are and how many are replaced. */
    String summary() {
        List<Row> rows = rows();
        long replaced = rows.stream().filter(Row::replaced).count();
        return rows.isEmpty()
                ? messages.get("own.names.none")
                : messages.get(
                        "own.names.summary", Words.count(messages, "own.count.proposals", rows.size()), replaced);
    }

    /** The lines as they would be marked, with the stand-ins. */
    List<Redaction.RedactedLine> lines() {
        return redaction().of(found.get().lines(), found.get().proposals());
    }

    /** The sets as they would be marked. */
    List<OkrSet> redacted() {
        List<String> lines = lines().stream().map(Redaction.RedactedLine::text).toList();
        List<OkrSet> redacted = new ArrayList<>();
        int at = 0;
        for (OkrSet set : sets) {
            Objective objective = new Objective(lines.get(at++));
            List<KeyResult> keyResults = new ArrayList<>();
            for (int i = 0; i < set.keyResults().size(); i++) {
                keyResults.add(KeyResult.ofText(lines.get(at++)));
            }
            redacted.add(new OkrSet(objective, keyResults));
        }
        return redacted;
    }

    void replace(String key, boolean replaced) {
        Set<String> keys = new HashSet<>(redaction().replaced());
        boolean changed = replaced ? keys.add(key) : keys.remove(key);
        if (changed) {
            put(new Redaction(keys, redaction().chosen(), redaction().factor()));
        }
    }

    /** All but sums of money while there is no factor for them. */
    void replaceAll() {
        Set<String> keys = found.get().proposals().stream()
                .filter(proposal -> proposal.clue() != Clue.MONEY || isScaled())
                .map(Proposal::key)
                .collect(Collectors.toSet());
        put(new Redaction(keys, redaction().chosen(), redaction().factor()));
    }

    void leaveAll() {
        put(new Redaction(Set.of(), redaction().chosen(), redaction().factor()));
    }

    void choose(String key, StandIn standIn) {
        Map<String, StandIn> chosen = new HashMap<>(redaction().chosen());
        chosen.put(key, standIn);
        put(new Redaction(redaction().replaced(), chosen, redaction().factor()));
    }

    /**
     * The next kind of thing that words may stand for, round and round; other words than names stay what they are.
     *
     * @param step 1 for the next, -1 for the one before
     */
    void turn(Proposal proposal, int step) {
        int now = NAMES.indexOf(proposal.standIn());
        if (now >= 0) {
            choose(proposal.key(), NAMES.get(Math.floorMod(now + step, NAMES.size())));
        }
    }

    boolean hasMoney() {
        return found.get().proposals().stream().anyMatch(proposal -> proposal.clue() == Clue.MONEY);
    }

    boolean isScaled() {
        return redaction().factor().compareTo(BigDecimal.ONE) != 0;
    }

    /** Multiplies all sums of money. What cannot be a factor changes nothing and is told. */
    Optional<String> scale(String typed) {
        Optional<BigDecimal> factor = factor(typed);
        factor.ifPresent(number -> {
            Set<String> keys = new HashSet<>(redaction().replaced());
            found.get().proposals().stream()
                    .filter(proposal -> proposal.clue() == Clue.MONEY)
                    .forEach(proposal -> keys.add(proposal.key()));
            put(new Redaction(keys, redaction().chosen(), number));
        });
        return factor.isPresent() ? Optional.empty() : Optional.of(messages.get("own.money.not-a-factor"));
    }

    private static Optional<BigDecimal> factor(String typed) {
        try {
            BigDecimal number = new BigDecimal(typed.strip().replace(',', '.'));
            boolean fits = number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0 && number.scale() <= PLACES;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private void put(Redaction redaction) {
        desk.put(desk.state().redactedBy(redaction));
    }
}
