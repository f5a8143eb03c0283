package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.intreccio.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a signed-in browser session may do with the REST interface, and who may borrow it. */
@PortalTest
class RestGateTest {

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        visitor = Visitor.signedIn(context);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void readsInTheSession() throws Exception {
        mvc.perform(get("/api/v1/me"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.displayName").value("Giulia Prova"));
    }

    @Test
    void makesATokenFromAPageOfThePortal() throws Exception {
        mvc.perform(newToken().header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.secret").isString());
        mvc.perform(newToken().header("Origin", "http://localhost")).andExpect(status().isCreated());
        mvc.perform(get("/api/v1/tokens"))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].secret").doesNotExist());
    }

    @Test
    void refusesAnotherSitesPage() throws Exception {
        refused(newToken().header("Sec-Fetch-Site", "cross-site"));
        refused(newToken().header("Sec-Fetch-Site", "same-site"));
        refused(newToken().header("Origin", "https://evil.example"));
        refused(newToken().header("Origin", "http://localhost:81"));
        refused(newToken().header("Origin", "null"));
        refused(newToken());
    }

    private void refused(MockHttpServletRequestBuilder request) throws Exception {
        mvc.perform(request)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.key").value("identity.error.origin"));
    }

    @Test
    void namesTheFieldThatMustBeMended() throws Exception {
        mvc.perform(newToken("{\"name\": \"x\", \"scopes\": [\"root\"]}").header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("scopes"));
    }

    @Test
    void asksAGuestToSignIn() throws Exception {
        try (var _ = Visitor.guest(context)) {
            var answer = mvc.perform(get("/api/v1/me"))
                    .andExpect(status().isUnauthorized())
                    .andReturn();
            assertThat(answer.getResponse().getContentType()).isEqualTo("application/problem+json");
        }
    }

    private static MockHttpServletRequestBuilder newToken() {
        return newToken("{\"name\": \"prova\", \"scopes\": [\"read\"], \"days\": 30}");
    }

    private static MockHttpServletRequestBuilder newToken(String body) {
        return post("/api/v1/tokens").contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
