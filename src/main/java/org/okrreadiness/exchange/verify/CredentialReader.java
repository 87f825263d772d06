package org.okrreadiness.exchange.verify;

import java.util.Optional;
import org.okrreadiness.exchange.credential.CredentialText;
import org.okrreadiness.service.records.verify.Examined;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.SignedReader;
import org.okrreadiness.service.records.verify.Statement;

/** Credentials and QR codes that come as text: a file or something pasted. */
public final class CredentialReader implements SignedReader {

    private final CredentialText text = new CredentialText();

    @Override
    public Optional<Examined> examine(Offered offered) {
        return text.examine(offered.bytes(), Statement.Form.CREDENTIAL);
    }
}
