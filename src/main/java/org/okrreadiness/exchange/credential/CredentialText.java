package org.okrreadiness.exchange.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.records.verify.Examined;
import org.okrreadiness.service.records.verify.Statement;

/** Reads credentials that come as text, whatever that text was taken from, and checks that the key they name signed all they say. */
public final class CredentialText {

    private static final Examined CHANGED = new Examined.Broken(Phrase.of("verify.changed.credential"));

    private static final List<String> MARKS =
            List.of("VerifiableCredential", "credentialSubject", "OpenBadgeCredential", "AchievementCredential");

    /** Each takes its time, and nobody needs more. */
    private static final int MOST_PROOFS = 4;

    private final DataIntegrity integrity = new DataIntegrity();
    private final StatusLists lists = new StatusLists();

    /** Empty when it is neither a QR code's text nor a JWT nor anything that looks like a credential. */
    public Optional<Examined> examine(byte[] bytes, Statement.Form form) {
        String text = new String(bytes, 0, Math.min(bytes.length, 2 * CredentialJson.LONGEST), StandardCharsets.UTF_8)
                .strip();
        if (QrText.looksLikeOne(text)) {
            return Optional.of(QrText.read(text)
                    .<Examined>map(statement ->
                            new Examined.Signed(form == Statement.Form.IMAGE ? statement.as(form) : statement))
                    .orElse(new Examined.Broken(Phrase.of("verify.changed.qr"))));
        }
        if (text.startsWith("ey") && text.chars().filter(c -> c == '.').count() == 2) {
            return Optional.of(jwt(text, form == Statement.Form.CREDENTIAL ? Statement.Form.JWT : form));
        }
        if (lists.looksLikeOne(bytes)) {
            return Optional.of(uncheckable("verify.not-ours.withdrawn-list"));
        }
        boolean looksLikeOne = text.startsWith("{") && MARKS.stream().anyMatch(text::contains);
        return looksLikeOne ? Optional.of(json(bytes, form)) : Optional.empty();
    }

    private Examined json(byte[] bytes, Statement.Form form) {
        return CredentialJson.read(bytes)
                .map(credential -> json(credential, form))
                .orElse(CHANGED);
    }

    private Examined json(JsonObject credential, Statement.Form form) {
        List<JsonObject> proofs = DataIntegrity.proofs(credential);
        if (proofs.isEmpty()) {
            return uncheckable(credential.containsKey("proof") ? "verify.not-ours.suite" : "verify.not-ours.unsigned");
        }
        JsonObject proof = proofs.get(0);
        if (DidKey.ofMethod(text(proof, "verificationMethod")).isEmpty()) {
            return uncheckable("verify.not-ours.key");
        }
        if (!KnownContexts.SHIPPED.coverAll(credential)) {
            return uncheckable("verify.not-ours.vocabulary");
        }
        if (proofs.size() > MOST_PROOFS) {
            return uncheckable("verify.not-ours.proofs");
        }
        List<Optional<String>> signers = proofs.stream()
                .map(each -> integrity.signer(credential, each))
                .distinct()
                .toList();
        return signers.size() == 1 && signers.get(0).isPresent()
                ? signed(credential, form, signers.get(0).get(), proof)
                : CHANGED;
    }

    private static Examined jwt(String text, Statement.Form form) {
        Optional<CompactJws.Parts> parts = CompactJws.read(text);
        if (parts.isEmpty()) {
            return CHANGED;
        }
        JsonObject header = parts.get().header();
        if (!CompactJws.ALGORITHM.equals(text(header, "alg")) || header.containsKey("crit")) {
            return uncheckable("verify.not-ours.suite");
        }
        if (!CompactJws.namesKey(header)) {
            return uncheckable("verify.not-ours.key");
        }
        JsonObject claims = parts.get().payload();
        JsonObject credential = claims.get("vc") instanceof JsonObject inner ? inner : claims;
        return CompactJws.signer(parts.get())
                .map(key -> signed(credential, form, key, claims))
                .orElse(CHANGED);
    }

    /**
     * The key is that of whoever is named as issuer, or the credential says less than it seems to. Whether a key behind the address of an
     * issuer is really theirs only the network could tell; it counts as any other key nobody has accepted.
     */
    private static Examined signed(JsonObject credential, Statement.Form form, String key, JsonObject claims) {
        String issuer = CredentialContent.issuer(credential);
        boolean otherIsNamed = claims.containsKey("iss") && !text(claims, "iss").equals(issuer);
        boolean isHolder = issuer.equals(DidKey.of(key))
                || text(claims, "verificationMethod").startsWith(issuer + "#");
        if (otherIsNamed || issuer.isEmpty() || !isHolder) {
            return uncheckable("verify.not-ours.issuer");
        }
        try {
            return new Examined.Signed(new CredentialContent(credential).statement(form, key, claims));
        } catch (DateTimeException noDate) {
            return uncheckable("verify.not-ours.dates");
        }
    }

    private static Examined uncheckable(String why) {
        return new Examined.Uncheckable(Phrase.of(why));
    }

    private static String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value instanceof JsonString string ? string.getString() : "";
    }
}
