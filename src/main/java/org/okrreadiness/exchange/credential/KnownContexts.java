package org.okrreadiness.exchange.credential;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The vocabularies that are known. They travel with the program; any other is an error and never a visit to the network. */
final class KnownContexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    static final KnownContexts SHIPPED =
            new KnownContexts(Map.of(CREDENTIALS, "credentials-v2.json", OPEN_BADGES, "ob-3.0.3.json"));

    private final Map<URI, Document> known = new HashMap<>();

    /** @param files name of a resource for each vocabulary */
    KnownContexts(Map<String, String> files) {
        files.forEach((name, file) -> known.put(URI.create(name), read(name, file)));
    }

    private static Document read(String name, String file) {
        try (InputStream in = KnownContexts.class.getResourceAsStream(file)) {
            JsonDocument document = JsonDocument.of(in);
            document.setDocumentUrl(URI.create(name));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException("A vocabulary that ships is readable", e);
        }
    }

    @Override
    public Document loadDocument(URI name, DocumentLoaderOptions options) throws JsonLdError {
        Document document = known.get(name);
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not a known vocabulary");
        }
        return document;
    }

    /**
     * Whether everything in it is said in these vocabularies. One that a document brings along could give any word any meaning, so it
     * counts as unknown.
     */
    boolean coverAll(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .allMatch(entry -> entry.getKey().equals("@context")
                            ? areKnown(entry.getValue())
                            : coverAll(entry.getValue()));
        }
        return !(value instanceof JsonArray array) || array.stream().allMatch(this::coverAll);
    }

    private boolean areKnown(JsonValue contexts) {
        if (contexts instanceof JsonString name) {
            return known.keySet().stream().anyMatch(uri -> uri.toString().equals(name.getString()));
        }
        return contexts instanceof JsonArray all
                && all.stream().allMatch(one -> one instanceof JsonString && areKnown(one));
    }
}
