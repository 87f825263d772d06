package org.okrreadiness.storage.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.NoteStore;
import org.okrreadiness.service.records.verify.AcceptedIssuers;
import org.okrreadiness.service.records.verify.IssuerCard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Accepted issuers as a note of the register; where it is shared, everybody who works on it relies on the same. */
public final class NotedIssuers implements AcceptedIssuers {

    private static final String NOTE = "issuers.accepted";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final NoteStore notes;

    public NotedIssuers(NoteStore notes) {
        this.notes = notes;
    }

    private record Noted(int format, List<Card> cards) {}

    private record Card(String name, List<IssuerWire.Key> keys, String at) {

        static Card of(IssuerCard card) {
            List<IssuerWire.Key> keys =
                    card.keys().stream().map(IssuerWire.Key::of).toList();
            return new Card(card.name(), keys, card.at().toString());
        }

        IssuerCard card() {
            return new IssuerCard(name, keys.stream().map(IssuerWire.Key::key).toList(), Instant.parse(at));
        }
    }

    @Override
    public List<IssuerCard> all() {
        return notes.find(NOTE).map(NotedIssuers::read).orElse(List.of());
    }

    private static List<IssuerCard> read(String text) {
        try {
            Noted noted = MAPPER.readValue(text, Noted.class);
            if (noted.format() != 1) {
                throw new IllegalArgumentException("Written by a later version");
            }
            return noted.cards().stream()
                    .map(Card::card)
                    .sorted(Comparator.comparing(IssuerCard::name))
                    .toList();
        } catch (JacksonException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new UnreadableInputException(Phrase.of("problem.issuer.accepted"), e);
        }
    }

    @Override
    public synchronized void accept(IssuerCard card) {
        List<IssuerCard> others = without(card.current().publicKey());
        others.add(card);
        write(others);
    }

    @Override
    public synchronized void replace(IssuerCard earlier, IssuerCard card) {
        List<IssuerCard> others = without(earlier.current().publicKey());
        others.add(withKeysOf(card, earlier));
        write(others);
    }

    private List<IssuerCard> without(String publicKey) {
        List<IssuerCard> others = new ArrayList<>(all());
        others.removeIf(card -> card.current().publicKey().equals(publicKey));
        return others;
    }

    /** A key that was stolen once stays so, even on a card that leaves it out. */
    private static IssuerCard withKeysOf(IssuerCard later, IssuerCard earlier) {
        List<IssuerKey> keys = new ArrayList<>();
        later.keys().forEach(key -> keys.add(stolenIn(earlier, key).orElse(key)));
        earlier.keys().stream()
                .filter(key -> later.keys().stream()
                        .noneMatch(other -> other.publicKey().equals(key.publicKey())))
                .forEach(keys::add);
        return new IssuerCard(later.name(), keys, later.at());
    }

    private static Optional<IssuerKey> stolenIn(IssuerCard card, IssuerKey key) {
        return card.keys().stream()
                .filter(other -> other.isStolen() && other.publicKey().equals(key.publicKey()))
                .findFirst();
    }

    @Override
    public synchronized void forget(String publicKey) {
        write(without(publicKey));
    }

    private void write(List<IssuerCard> cards) {
        notes.put(
                NOTE,
                MAPPER.writeValueAsString(
                        new Noted(1, cards.stream().map(Card::of).toList())));
    }
}
