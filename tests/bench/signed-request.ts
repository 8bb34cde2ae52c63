import { createHmac } from 'node:crypto';

export type SignedRequest = {
  readonly method: 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type Asked = { readonly workspace: string; readonly channel: string; readonly text: string };

/**
 * A `/plan` command as Slack sends it over HTTP: form-encoded without a charset, signed with `v0` HMAC-SHA256 at
 * `seconds` since 1970 (docs.slack.dev, "Verifying requests from Slack"). Good for five minutes.
 */
export function signedCommand(
  secret: string,
  seconds: number,
  { workspace, channel, text }: Asked,
): SignedRequest {
  const body = new URLSearchParams({
    token: 'unused',
    team_id: workspace,
    team_domain: 'bench',
    channel_id: channel,
    channel_name: 'bench',
    user_id: 'U0BENCH',
    user_name: 'bench',
    command: '/plan',
    text,
    api_app_id: 'A0BENCH',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1:9/response/none',
    trigger_id: '1.2.bench',
  }).toString();
  return signed(secret, seconds, { body, type: 'application/x-www-form-urlencoded' });
}

/** An event as Slack sends it: JSON, signed in the same way. */
export function signedEvent(secret: string, seconds: number, event: object): SignedRequest {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T0BENCH',
    api_app_id: 'A0BENCH',
    event_id: `Ev${performance.now()}`,
    event_time: seconds,
    authorizations: [{ team_id: 'T0BENCH', user_id: 'U0BENCHBOT', is_bot: true }],
    event,
  });
  return signed(secret, seconds, { body, type: 'application/json' });
}

/** What somebody does in a view, as Slack sends it: JSON in a form. */
export function signedInteraction(secret: string, seconds: number, payload: object): SignedRequest {
  const told = {
    team: { id: 'T0BENCH', domain: 'bench' },
    user: { id: 'U0BENCH', name: 'bench', team_id: 'T0BENCH' },
    api_app_id: 'A0BENCH',
    token: 'unused',
    trigger_id: '1.2.bench',
    ...payload,
  };
  const body = new URLSearchParams({ payload: JSON.stringify(told) }).toString();
  return signed(secret, seconds, { body, type: 'application/x-www-form-urlencoded' });
}

type Body = { readonly body: string; readonly type: string };

function signed(secret: string, seconds: number, { body, type }: Body): SignedRequest {
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    method: 'POST',
    path: '/slack/events',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  };
}
