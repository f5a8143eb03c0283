package org.intreccio.identity;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.session.mgt.ServletContainerSessionManager;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts Shiro before every request: the container's sessions, no remember-me (it would deserialise what a browser sends). */
@Configuration(proxyBeanMethods = false)
class ShiroConfiguration {

    @Bean
    WebSecurityManager securityManager(PortalRealm realm) {
        var manager = new DefaultWebSecurityManager(realm);
        manager.setSessionManager(new ServletContainerSessionManager());
        manager.setRememberMeManager(null);
        return manager;
    }

    /** Argon2id, at its recommended cost. */
    @Bean
    PasswordService passwordService() {
        return new DefaultPasswordService();
    }

    @Bean
    FilterRegistrationBean<SubjectFilter> subjectFilter(WebSecurityManager manager, Presence presence) {
        var registration = new FilterRegistrationBean<>(new SubjectFilter(manager, presence));
        registration.setName("subject");
        registration.addUrlPatterns("/*");
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setAsyncSupported(true);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
