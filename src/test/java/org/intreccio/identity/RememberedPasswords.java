package org.intreccio.identity;

import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Hashes the password of everybody whom tests make up once only, of a sixth of a second: thousands of people share it. */
@TestConfiguration(proxyBeanMethods = false)
public class RememberedPasswords {

    @Bean
    @Primary
    PasswordService rememberedPasswords() {
        var real = new DefaultPasswordService();
        var hash = real.encryptPassword(Visitor.PASSWORD);
        return new PasswordService() {
            @Override
            public String encryptPassword(Object plaintext) {
                return Visitor.PASSWORD.equals(plaintext) ? hash : real.encryptPassword(plaintext);
            }

            @Override
            public boolean passwordsMatch(Object submitted, String encrypted) {
                return encrypted.equals(hash)
                        ? Visitor.PASSWORD.equals(submitted)
                        : real.passwordsMatch(submitted, encrypted);
            }
        };
    }
}
