import type { Island } from './mount';

type Ceremony = (options: unknown) => Promise<Credential | null>;

const ceremonies: Record<string, Ceremony> = {
  create: options => navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON),
  }),
  get: options => navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
  }),
};

/** A form whose button asks the device for a passkey and sends its answer along (WebAuthn, level 3). */
const passkey: Island = async (element, source) => {
  const form = element as HTMLFormElement;
  const ceremony = ceremonies[form.dataset.passkey ?? ''];
  if (!ceremony || !('PublicKeyCredential' in window) || !PublicKeyCredential.parseRequestOptionsFromJSON) return () => undefined;

  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const problem = form.querySelector<HTMLElement>('[data-problem]')!;
    problem.hidden = true;
    try {
      const answer = await fetch(source, { method: 'POST', body: new FormData(form) });
      if (!answer.ok) throw new Error(String(answer.status));
      const credential = await ceremony(await answer.json());
      form.querySelector<HTMLInputElement>('[name=credential]')!.value = JSON.stringify(credential);
      form.submit();
    } catch (error) {
      // Browsers do not tell a cancelled request from a device without a passkey, on purpose.
      console.warn('No passkey was given.', error);
      problem.hidden = false;
    }
  };
  form.addEventListener('submit', ask);
  form.hidden = false;
  return () => form.removeEventListener('submit', ask);
};

export default passkey;
