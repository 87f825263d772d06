package org.okrreadiness.exchange.credential;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a JSON-LD document says, as statements in one order (RDF Dataset Canonicalization, RDFC-1.0).
 *
 * <p>JSON-LD leaves out silently what its vocabularies do not know. Somebody could add to a signed document what nobody signed, so here
 * a document of which anything is left out has no canonical form at all.
 */
final class CanonicalDataset {

    /** A document can be made so that sorting its nameless nodes takes for ever. A real one takes milliseconds. */
    private static final long LONGEST_MILLIS = 2_000;

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private CanonicalDataset() {}

    /** Its statements as N-Quads; empty when something in it is said in no known vocabulary, or it has no sense. */
    static Optional<byte[]> of(JsonObject document, KnownContexts contexts) {
        if (!contexts.coverAll(document)) {
            return Optional.empty();
        }
        try {
            JsonArray expanded =
                    JsonLd.expand(JsonDocument.of(document)).loader(contexts).get();
            if (leaves(document) != leaves(expanded) || !areNamesWhole(expanded)) {
                return Optional.empty();
            }
            return Optional.of(canonical(expanded, contexts));
        } catch (JsonLdError | RdfConsumerException | IllegalStateException | IllegalArgumentException noSense) {
            return Optional.empty();
        }
    }

    private static byte[] canonical(JsonArray expanded, KnownContexts contexts)
            throws JsonLdError, RdfConsumerException {
        RdfCanon canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(LONGEST_MILLIS));
        JsonLd.toRdf(JsonDocument.of(expanded)).loader(contexts).provide(canon);
        StringWriter lines = new StringWriter();
        canon.provide(new NQuadsWriter(lines));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How many single values there are. Both forms of a document have the same number, unless something was left out. */
    private static int leaves(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().mapToInt(CanonicalDataset::leaves).sum();
        }
        if (!(value instanceof JsonObject object)) {
            return 1;
        }
        if (object.containsKey("@value")) {
            return 1;
        }
        return object.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("@context"))
                .map(Map.Entry::getValue)
                .mapToInt(CanonicalDataset::leaves)
                .sum();
    }

    /** A name without a scheme, or with a blank in it, would make whole statements disappear. */
    private static boolean areNamesWhole(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().allMatch(CanonicalDataset::areNamesWhole);
        }
        return !(value instanceof JsonObject object)
                || object.entrySet().stream().allMatch(entry -> isNameWhole(entry.getKey(), entry.getValue()));
    }

    private static boolean isNameWhole(String key, JsonValue value) {
        return switch (key) {
            case "@id" -> isAbsolute(value);
            case "@type" ->
                value instanceof JsonArray types
                        ? types.stream().allMatch(CanonicalDataset::isAbsolute)
                        : isAbsolute(value);
            case "@value" -> true;
            default -> areNamesWhole(value);
        };
    }

    private static boolean isAbsolute(JsonValue value) {
        return value instanceof JsonString name
                && ABSOLUTE.matcher(name.getString()).matches();
    }
}
