package org.okrreadiness.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.exchange.verify.JsonIssuerCards;
import org.okrreadiness.exchange.verify.Readers;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.verify.AcceptedIssuers;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.Lists;
import org.okrreadiness.service.records.verify.Verification;

/** Verification by somebody who has a key of their own and accepts whom a test tells them to. */
public final class SampleVerification {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    private SampleVerification() {}

    public static Verification of(IssuerSeal own, LocalDate today, IssuerCard... accepted) {
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Verification(Readers.ALL, issuers(own, accepted), Lists.NONE, clock);
    }

    public static KnownIssuers issuers(IssuerSeal own, IssuerCard... accepted) {
        return new KnownIssuers(keys(own), accepting(accepted), new JsonIssuerCards());
    }

    public static IssuerCard card(IssuerSeal of) {
        return new IssuerCard(of.issuer().name(), List.of(key(of)), MADE);
    }

    public static IssuerKey key(IssuerSeal of) {
        return new IssuerKey(of.issuer().publicKey(), MADE, Optional.empty());
    }

    private static AcceptedIssuers accepting(IssuerCard... cards) {
        List<IssuerCard> all = new ArrayList<>(List.of(cards));
        return new AcceptedIssuers() {
            @Override
            public List<IssuerCard> all() {
                return all;
            }

            @Override
            public void accept(IssuerCard card) {
                all.add(card);
            }

            @Override
            public void replace(IssuerCard earlier, IssuerCard card) {
                all.remove(earlier);
                all.add(card);
            }

            @Override
            public void forget(String publicKey) {
                all.removeIf(card -> card.current().publicKey().equals(publicKey));
            }
        };
    }

    private static IssuerKeys keys(IssuerSeal own) {
        return new IssuerKeys() {
            @Override
            public Issuer issuer() {
                return own.issuer();
            }

            @Override
            public IssuerSeal seal() {
                return own;
            }

            @Override
            public List<IssuerKey> all() {
                return List.of(key(own));
            }

            @Override
            public void rename(String name) {
                throw new UnsupportedOperationException();
            }

            @Override
            public IssuerKey renew(IssuerKey.Reason reason) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isProtected() {
                return false;
            }

            @Override
            public boolean isLocked() {
                return false;
            }

            @Override
            public void protect(char[] passphrase) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void unprotect() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void unlock(char[] passphrase) {}

            @Override
            public void lock() {}
        };
    }
}
