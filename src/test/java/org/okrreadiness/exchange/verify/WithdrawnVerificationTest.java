package org.okrreadiness.exchange.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.exchange.credential.QrText;
import org.okrreadiness.exchange.credential.StatusLists;
import org.okrreadiness.export.credential.AchievementCredential;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.verification.VerdictReading;
import org.okrreadiness.reading.verification.VerdictWords;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.ListName;
import org.okrreadiness.service.records.export.ExportRequest.StatusPlace;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.Lookup;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.service.records.verify.WithdrawnList;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;

/** Somebody was given a credential, and perhaps a list of its issuer as well. */
class WithdrawnVerificationTest {

    private static final LocalDate TODAY = SampleRecords.ACHIEVED.plusDays(60);
    private static final Instant NOVEMBER = Instant.parse("2026-11-12T09:00:00Z");
    private static final int PLACE = 4711;

    private final SampleIssuer school = SampleIssuer.school();
    private final SampleIssuer renewed = new SampleIssuer("Harbour School of Goals", 2);
    private final SampleIssuer reader = new SampleIssuer("Northern Rail", 7);
    private final Person maya = SampleRecords.maya();
    private final CapabilityRecord record = SampleRecords.writing(maya, school);
    private final String listName = new ListName(school.issuer().publicKey(), 0).urn();
    private final String json = credential(Optional.of(new StatusPlace(listName, listName, PLACE)));
    private final String older = credential(Optional.empty());

    private String credential(Optional<StatusPlace> place) {
        return new String(writing(place).withProof(maya, record), StandardCharsets.UTF_8);
    }

    private AchievementCredential writing(Optional<StatusPlace> place) {
        return new AchievementCredential(
                new Messages(Locale.ENGLISH), school, SampleRecords.ISSUED, false, id -> place);
    }

    private Verification checking(IssuerCard card, WithdrawnList... lists) {
        return SampleVerification.of(reader, TODAY, card).beside(List.of(lists));
    }

    private Verification checking(WithdrawnList... lists) {
        return checking(SampleVerification.card(school), lists);
    }

    /** As it comes back from a file, signed. */
    private WithdrawnList list(SampleIssuer by, String name, Instant at, boolean isWithdrawn, String... credentials) {
        byte[] bits = new byte[16_384];
        if (isWithdrawn) {
            bits[PLACE / 8] |= (byte) (0x80 >> PLACE % 8);
        }
        List<WithdrawnList.Said> words = List.of(credentials).stream()
                .map(one -> new WithdrawnList.Said(one, NOVEMBER, "The marker had not qualified."))
                .toList();
        Statement.Signer signer =
                new Statement.Signer(by.issuer().name(), by.issuer().publicKey());
        StatusLists format = new StatusLists();
        return format.read(format.write(new WithdrawnList(name, signer, at, bits, words), name, by))
                .orElseThrow();
    }

    private String id() {
        return "urn:uuid:" + record.id();
    }

    private List<String> said(Verdict verdict) {
        VerdictReading reading = new VerdictWords(new Messages(Locale.UK), java.time.ZoneOffset.UTC).of(verdict);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(reading.headline()), reading.lines().stream())
                .toList();
    }

    @Test
    void saysWhenAndWhyItWasWithdrawn() {
        Verdict verdict = checking(list(school, listName, NOVEMBER, true, id())).of(json);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WITHDRAWN);
        assertThat(verdict.isGood()).isFalse();
        assertThat(said(verdict))
                .contains(
                        "It was withdrawn on 12 November 2026: The marker had not qualified.",
                        "That stands in the list of 12 November 2026.");
    }

    @Test
    void saysTheSameOfTheJwt() {
        String jwt = new String(
                writing(Optional.of(new StatusPlace(listName, listName, PLACE))).asJwt(maya, record),
                StandardCharsets.US_ASCII);
        assertThat(checking(list(school, listName, NOVEMBER, true)).of(jwt).kind())
                .isEqualTo(Verdict.Kind.WITHDRAWN);
        assertThat(checking(list(school, listName, NOVEMBER, false)).of(jwt).isGood())
                .isTrue();
    }

    /** Of somebody who was erased the list has only the mark. */
    @Test
    void saysItWithoutWordsWhereThereAreNone() {
        Verdict verdict = checking(list(school, listName, NOVEMBER, true)).of(json);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WITHDRAWN);
        assertThat(said(verdict)).anyMatch(line -> line.contains("not kept any more"));
    }

    @Test
    void findsAnOlderCredentialByItsName() {
        assertThat(checking(list(school, listName, NOVEMBER, true, id()))
                        .of(older)
                        .kind())
                .isEqualTo(Verdict.Kind.WITHDRAWN);
        Verdict.Genuine stands = (Verdict.Genuine) checking(list(school, listName, NOVEMBER, true, "urn:uuid:other"))
                .of(older);
        assertThat(stands.lookup().kind()).isEqualTo(Lookup.Kind.STANDS);
    }

    @Test
    void saysWhetherItCouldBeLookedUp() {
        assertThat(said(checking(list(school, listName, NOVEMBER, false)).of(json)))
                .anyMatch(line -> line.startsWith("It was not withdrawn by 12 November 2026"));
        assertThat(said(checking().of(json)))
                .anyMatch(line -> line.startsWith("Whether it was withdrawn could not be looked up: there is no list"));
        String second = new ListName(school.issuer().publicKey(), 1).urn();
        assertThat(said(checking(list(school, second, NOVEMBER, false)).of(json)))
                .anyMatch(line -> line.contains("the newest list of Harbour School of Goals here is of 12 November"));
        String code = QrText.write(maya.name(), SampleRecords.of(maya, school), school, SampleRecords.ISSUED);
        assertThat(said(checking(list(school, listName, NOVEMBER, true, id())).of(code)))
                .anyMatch(line -> line.startsWith("Whether it was withdrawn cannot be looked up"));
    }

    @Test
    void takesNobodysWordForAnother() {
        WithdrawnList forged = list(reader, listName, NOVEMBER, true, id());
        assertThat(checking(forged).of(json)).isInstanceOf(Verdict.Genuine.class);
        SampleIssuer stranger = new SampleIssuer("Harbour School of Goals", 11);
        assertThat(checking(list(stranger, listName, NOVEMBER, true, id())).of(json))
                .isInstanceOf(Verdict.Genuine.class);
    }

    /** Somebody accepted lists the school's key as one of theirs before, and speaks for the school no more than before. */
    @Test
    void takesNobodysWordForAKeyTheyOnlyClaim() {
        SampleIssuer claimant = new SampleIssuer("Claimant", 12);
        IssuerCard claims = new IssuerCard(
                "Claimant",
                List.of(
                        SampleVerification.key(claimant),
                        SampleVerification.key(school).retired(NOVEMBER, IssuerKey.Reason.REPLACED)),
                NOVEMBER);
        Verification both = SampleVerification.of(reader, TODAY, claims, SampleVerification.card(school))
                .beside(List.of(list(claimant, listName, NOVEMBER, true, id())));
        assertThat(both.of(json)).isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void takesTheWordOfTheSameIssuerUnderANewKey() {
        IssuerCard card = new IssuerCard(
                "Harbour School",
                List.of(
                        SampleVerification.key(renewed),
                        SampleVerification.key(school).retired(NOVEMBER, IssuerKey.Reason.REPLACED)),
                NOVEMBER);
        assertThat(checking(card, list(renewed, listName, NOVEMBER, true))
                        .of(json)
                        .kind())
                .isEqualTo(Verdict.Kind.WITHDRAWN);
    }

    @Test
    void takesNoWordSignedWithAStolenKey() {
        IssuerCard card = new IssuerCard(
                "Harbour School",
                List.of(
                        SampleVerification.key(school),
                        SampleVerification.key(renewed).retired(NOVEMBER, IssuerKey.Reason.STOLEN)),
                NOVEMBER);
        assertThat(checking(card, list(renewed, listName, NOVEMBER, true, id())).of(json))
                .isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void believesTheNewestListAndForgetsNoWithdrawal() {
        WithdrawnList before = list(school, listName, NOVEMBER, false);
        WithdrawnList after = list(school, listName, NOVEMBER.plusSeconds(86_400), false);
        Verdict.Genuine stands = (Verdict.Genuine) checking(before, after).of(json);
        assertThat(stands.lookup().listAt()).contains(after.at());
        WithdrawnList first = list(school, listName, NOVEMBER.minusSeconds(86_400), true, id());
        assertThat(checking(after, first).of(json).kind()).isEqualTo(Verdict.Kind.WITHDRAWN);
    }

    @Test
    void looksUnderTheAddressWhereThereIsOne() {
        String address = "https://example.org/records/withdrawn-1.json";
        String there = credential(Optional.of(new StatusPlace(listName, address, PLACE)));
        assertThat(checking(list(school, address, NOVEMBER, true)).of(there).kind())
                .isEqualTo(Verdict.Kind.WITHDRAWN);
        assertThat(((Verdict.Genuine) checking(list(school, listName, NOVEMBER, false))
                                .of(there))
                        .lookup()
                        .kind())
                .isEqualTo(Lookup.Kind.NO_LIST);
    }
}
