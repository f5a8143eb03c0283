package org.intreccio.credentials;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device with one passkey (ES256), and the browser before it, as the standard has them; both can be told to lie. */
final class SoftAuthenticator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_CREDENTIAL = 0x40;

    private final KeyPair keys;
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private String origin;
    private String userHandle = "";
    private int flags = PRESENT_AND_VERIFIED;
    private long count;

    SoftAuthenticator(String origin) {
        this.origin = origin;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SoftAuthenticator onAPageOf(String other) {
        this.origin = other;
        return this;
    }

    SoftAuthenticator withoutVerifying() {
        this.flags = 0x01;
        return this;
    }

    SoftAuthenticator counting(long from) {
        this.count = from;
        return this;
    }

    String id() {
        return url(id);
    }

    String create(String options) {
        var asked = JSON.readTree(options);
        userHandle = asked.at("/user/id").asString();
        var client = client("webauthn.create", asked);
        var data = authenticatorData(asked.at("/rp/id").asString(), true);
        var object = new ByteArrayOutputStream();
        write(
                object, 0xa3, 0x63, 'f', 'm', 't', 0x64, 'n', 'o', 'n', 'e', 0x67, 'a', 't', 't', 'S', 't', 'm', 't',
                0xa0);
        write(object, 0x68, 'a', 'u', 't', 'h', 'D', 'a', 't', 'a', 0x58, data.length);
        object.writeBytes(data);
        return answer(Map.of("clientDataJSON", url(client), "attestationObject", url(object.toByteArray())));
    }

    String get(String options) {
        var asked = JSON.readTree(options);
        var client = client("webauthn.get", asked);
        count = count == 0 ? 0 : count + 1;
        var data = authenticatorData(asked.at("/rpId").asString(), false);
        return answer(Map.of(
                "clientDataJSON",
                url(client),
                "authenticatorData",
                url(data),
                "signature",
                url(signature(data, client)),
                "userHandle",
                userHandle));
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                url(id),
                "rawId",
                url(id),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] client(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.at("/challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private byte[] authenticatorData(String rpId, boolean withCredential) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(sha256(rpId.getBytes(StandardCharsets.UTF_8)));
        data.write(withCredential ? flags | WITH_CREDENTIAL : flags);
        data.writeBytes(ByteBuffer.allocate(4).putInt((int) count).array());
        if (withCredential) {
            data.writeBytes(new byte[16]);
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            var point = ((ECPublicKey) keys.getPublic()).getW();
            write(data, 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20);
            data.writeBytes(coordinate(point.getAffineX()));
            write(data, 0x22, 0x58, 0x20);
            data.writeBytes(coordinate(point.getAffineY()));
        }
        return data.toByteArray();
    }

    private byte[] signature(byte[] data, byte[] client) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var padded = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
        return padded;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(ByteArrayOutputStream out, int... bytes) {
        for (int b : bytes) {
            out.write(b);
        }
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
